import { z } from "zod";
import {
	inOneLine,
	lettersOver,
	MOST_NAME,
	MOST_NOTE,
	MOST_SERVICES,
	TEAM_ID,
	type TeamProblemKind,
} from "./team-list.ts";

/** The form of the file; a later one gets another number, and an old file is then known as such. */
export const TEAM_FORM = 1;

/** Says what is wrong by the name of the problem, which the page has words for. */
const as = (error: TeamProblemKind) => ({ error });

const TeamServiceSchema = z.strictObject(
	{
		id: z.string(as("badId")).regex(TEAM_ID, as("badId")),
		note: z
			.string(as("badNote"))
			.transform(inOneLine)
			.pipe(z.string().max(MOST_NOTE, as("longNote")))
			.default(""),
	},
	{ error: ({ code }) => (code === "unrecognized_keys" ? "stray" : "badService") },
);

/**
 * The file in which a team keeps its list: nothing that is not named here, so that a misspelt word is an error and
 * not a silence. Whether we know the services is not asked here: the catalogue changes, and the file stays good.
 */
export const TeamFileSchema = z
	.strictObject(
		{
			form: z.literal(TEAM_FORM, as("otherForm")),
			name: z
				.string(as("noName"))
				.transform(inOneLine)
				.pipe(z.string().min(1, as("noName")).max(MOST_NAME, as("longName"))),
			services: z.array(TeamServiceSchema, as("noServices")).max(MOST_SERVICES, as("tooMany")),
		},
		{ error: ({ code }) => (code === "unrecognized_keys" ? "stray" : "notAList") },
	)
	.superRefine(({ services }, context) => {
		for (const [index, { id }] of services.entries()) {
			if (services.findIndex((one) => one.id === id) < index)
				context.addIssue({ code: "custom", path: ["services", index], message: "twice" });
		}
	})
	.superRefine((team, context) => {
		const letters = lettersOver(team);
		if (letters > 0) context.addIssue({ code: "custom", message: "room", params: { letters } });
	});
