import { z } from "zod";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import {
	AGE_FROM,
	AGE_TO,
	BENEFITS,
	GOALS,
	OUT_OF_WORK,
	OUT_OF_WORK_ORDER,
	QUALIFICATION,
	QUALIFICATION_ORDER,
	RIGHT_TO_WORK,
	WORK,
	YOUNGEST_CHILD,
	YOUNGEST_CHILD_ORDER,
} from "#app/domain/facts/fact-values.ts";

const age = z.int().min(AGE_FROM).max(AGE_TO);

/** A range of an ordered fact, or some of its values. */
function ordered<const All extends readonly string[], const Order extends readonly string[]>(
	all: All,
	order: Order,
) {
	return z
		.strictObject({
			atLeast: z.enum(order).optional(),
			atMost: z.enum(order).optional(),
			oneOf: z.array(z.enum(all)).min(1).optional(),
		})
		.refine((range) => Object.values(range).some((part) => part !== undefined), {
			error: "needs atLeast, atMost or oneOf",
		})
		.refine(
			({ atLeast, atMost }) =>
				atLeast === undefined ||
				atMost === undefined ||
				order.indexOf(atLeast) <= order.indexOf(atMost),
			{ error: "atLeast comes after atMost" },
		);
}

const leaves = {
	areas: z.strictObject({ areas: z.array(z.string()).min(1) }),
	age: z.strictObject({
		age: z
			.strictObject({ from: age.optional(), to: age.optional() })
			.refine(({ from, to }) => from !== undefined || to !== undefined, {
				error: "needs from or to",
			})
			.refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
				error: "from is greater than to",
			}),
	}),
	work: z.strictObject({ work: z.array(z.enum(WORK)).min(1) }),
	rightToWork: z.strictObject({ rightToWork: z.array(z.enum(RIGHT_TO_WORK)).min(1) }),
	barriers: z.strictObject({ barriers: z.array(z.enum(BARRIERS)).min(1) }),
	goals: z.strictObject({ goals: z.array(z.enum(GOALS)).min(1) }),
	benefits: z.strictObject({ benefits: z.array(z.enum(BENEFITS)).min(1) }),
	using: z.strictObject({ using: z.array(z.string()).min(1) }),
	outOfWork: z.strictObject({ outOfWork: ordered(OUT_OF_WORK, OUT_OF_WORK_ORDER) }),
	qualification: z.strictObject({
		qualification: ordered(QUALIFICATION, QUALIFICATION_ORDER),
	}),
	youngestChild: z.strictObject({
		youngestChild: ordered(YOUNGEST_CHILD, YOUNGEST_CHILD_ORDER),
	}),
	mentalHealthTeam: z.strictObject({ mentalHealthTeam: z.boolean() }),
	probation: z.strictObject({ probation: z.boolean() }),
	ask: z.strictObject({ ask: z.string().min(8).max(160) }),
};

/** Any one leaf, as an editor writes it. */
export const LeafSchema = z.union(Object.values(leaves));

/** One test on one fact, or a published rule that no fact carries (`ask`). */
export type Leaf = z.infer<(typeof leaves)[keyof typeof leaves]>;

/**
 * What the loader adds to an entry's own rule: `mayWork`, since a job needs
 * the right to work, and `doubt`, since a rule not found or a service not
 * confirmed can never give better than "check with them first".
 */
export type LoaderLeaf = { mayWork: true } | { doubt: "rules" | "status" | "area" };

/** A condition whose shared parts (`use`) are already brought in. */
export type Condition =
	| Leaf
	| LoaderLeaf
	| { all: Condition[] }
	| { any: Condition[] }
	| { not: Condition };

/** A condition as an editor writes it: it may bring in a shared one by name. */
export type WrittenCondition =
	| Leaf
	| { all: WrittenCondition[] }
	| { any: WrittenCondition[] }
	| { not: WrittenCondition }
	| { use: string };

function mentions(condition: WrittenCondition, found: (key: string) => boolean): boolean {
	if ("all" in condition) return condition.all.some((part) => mentions(part, found));
	if ("any" in condition) return condition.any.some((part) => mentions(part, found));
	if ("not" in condition) return mentions(condition.not, found);
	return Object.keys(condition).some(found);
}

/**
 * The condition grammar of the design, section 4, as it stands in YAML.
 *
 * `not` refuses barriers, and facts asked only of those who name one: naming a
 * barrier must never rule a person out (law 7). It refuses `use`, which could
 * hide them, and `ask`: the denial of a published sentence is not one.
 */
const NEVER_TURNED = ["barriers", "mentalHealthTeam", "probation", "youngestChild", "use", "ask"];

export const WrittenConditionSchema: z.ZodType<WrittenCondition> = z.lazy(() =>
	z.union(
		[
			LeafSchema,
			z.strictObject({ all: z.array(WrittenConditionSchema).min(1) }),
			z.strictObject({ any: z.array(WrittenConditionSchema).min(1) }),
			z
				.strictObject({ not: WrittenConditionSchema })
				.refine(({ not }) => !mentions(not, (key) => NEVER_TURNED.includes(key)), {
					path: ["not"],
					error: `cannot turn round ${NEVER_TURNED.join(", ")}`,
				}),
			z.strictObject({ use: z.string() }),
		],
		{ error: "is not a condition: see content/README.md, Rules" },
	),
);
