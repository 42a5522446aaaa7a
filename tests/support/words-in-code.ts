import { readFileSync } from "node:fs";
import { parseAst } from "vite";

/** A call of `t`: a whole key, or a pattern with `*` for what the code fills in. */
export interface UsedKey {
	file: string;
	line: number;
	/** With its namespace; undefined where the key is worked out in a way that a reader of the code cannot follow. */
	key: string | undefined;
	/** Names that the call fills in; undefined where they are not written out. */
	given: string[] | undefined;
	/** The call says what to show where there is no such key. */
	isOptional: boolean;
}

interface Node {
	type: string;
	start: number;
	[name: string]: unknown;
}

interface Scope {
	namespace: string;
	constants: Map<string, Node>;
}

const DEFAULT_NAMESPACE = "common";
const isNode = (value: unknown): value is Node =>
	typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Every key that a file asks for. */
export function keysUsedIn(file: string): UsedKey[] {
	const text = readFileSync(file, "utf8");
	const used: UsedKey[] = [];
	const visit = (node: Node, scope: Scope) => {
		const inner = node.type === "BlockStatement" ? scopeOf(node, scope) : scope;
		if (node.type === "CallExpression" && isT(node.callee as Node)) {
			const [first, options] = node.arguments as Node[];
			const line = text.slice(0, node.start).split("\n").length;
			for (const key of first ? keysOf(first, inner) : [undefined]) {
				const whole = key?.includes(":") ? key : key && `${inner.namespace}:${key}`;
				used.push({ file, line, key: whole, ...optionsOf(options) });
			}
		}
		for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, inner);
	};
	const lang = file.endsWith("x") ? "tsx" : "ts";
	const program = parseAst(text, { lang }) as unknown as Node;
	visit(program, scopeOf(program, { namespace: DEFAULT_NAMESPACE, constants: new Map() }));
	return used;
}

function isT(callee: Node): boolean {
	if (callee.type === "Identifier") return callee.name === "t";
	return callee.type === "MemberExpression" && (callee.property as Node).name === "t";
}

/** What a block declares: its constants, and the namespace that `useTranslation` gives its `t`. */
function scopeOf(owner: Node, around: Scope): Scope {
	const constants = new Map(around.constants);
	let { namespace } = around;
	for (const statement of owner.body as Node[]) {
		const declaration = statement.type.startsWith("Export")
			? (statement.declaration as Node)
			: statement;
		if (declaration?.type !== "VariableDeclaration") continue;
		for (const { id, init } of declaration.declarations as { id: Node; init: Node | null }[]) {
			if (id.type === "Identifier" && init) constants.set(String(id.name), init);
			if (init?.type === "CallExpression" && (init.callee as Node).name === "useTranslation") {
				const [name] = init.arguments as Node[];
				namespace = name === undefined ? DEFAULT_NAMESPACE : String(name.value);
			}
		}
	}
	return { namespace, constants };
}

/** The keys that an expression may come to. */
function keysOf(node: Node, scope: Scope): (string | undefined)[] {
	switch (node.type) {
		case "Literal":
			return [String(node.value)];
		case "TemplateLiteral": {
			const pieces = (node.quasis as { value: { cooked: string } }[]).map(
				({ value }) => value.cooked,
			);
			return [pieces.join("*")];
		}
		case "ConditionalExpression":
			return [node.consequent, node.alternate].flatMap((one) => keysOf(one as Node, scope));
		case "LogicalExpression":
			return [node.left, node.right].flatMap((one) => keysOf(one as Node, scope));
		case "Identifier": {
			const constant = scope.constants.get(String(node.name));
			return constant ? keysOf(constant, scope) : [undefined];
		}
		default:
			return [undefined];
	}
}

function optionsOf(options: Node | undefined): Pick<UsedKey, "given" | "isOptional"> {
	if (options === undefined) return { given: [], isOptional: false };
	if (options.type !== "ObjectExpression") return { given: undefined, isOptional: false };
	const properties = options.properties as Node[];
	const names = properties.map(({ type, key }) =>
		type === "SpreadElement" ? undefined : String((key as Node).name),
	);
	const isWhole = !names.includes(undefined);
	return {
		given: isWhole ? (names as string[]) : undefined,
		isOptional: names.includes("defaultValue"),
	};
}
