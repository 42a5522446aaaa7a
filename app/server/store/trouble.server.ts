/**
 * What may be wrong with a database through no fault of the code: no room left; not writable; out of reach;
 * held by somebody else for too long; refusing us (password, name); or not a database.
 */
export type TroubleKind = "full" | "read-only" | "gone" | "busy" | "refused" | "damaged";

/** Nothing was kept or read. A page says so with status 503; the same may be tried again at any time. */
export class StoreTrouble extends Error {
	override name = "StoreTrouble";
	readonly kind: TroubleKind;
	/** The engine's or the system's own code, for the operator's log. */
	readonly code: string;

	constructor(kind: TroubleKind, code: string, cause?: unknown) {
		super(SAYS[kind], { cause });
		this.kind = kind;
		this.code = code;
	}

	/** Whether waiting does not help: somebody must mend a setting or a file. */
	get isLasting(): boolean {
		return this.kind === "refused" || this.kind === "damaged";
	}
}

const SAYS: Record<TroubleKind, string> = {
	full: "The disk of the database is full.",
	"read-only": "The database cannot be written.",
	gone: "The database cannot be reached.",
	busy: "The database is held by another process.",
	refused:
		"The database does not let us in: look at the user, the password and the name in DATABASE_URL.",
	damaged: "The file of the database is damaged, or is no database.",
};

/** The code of a query that got no answer in time. */
export const NO_ANSWER = "no-answer";

function codeOfMessage(message: string): string {
	return message === "Query read timeout" ? NO_ANSWER : "closed";
}

/** What a failure says about the database; undefined where it is a fault of our own. */
export function troubleOf(error: unknown): StoreTrouble | undefined {
	if (error instanceof StoreTrouble) return error;
	if (!(error instanceof Error)) return undefined;
	const code = "code" in error ? String(error.code) : "";
	const kind =
		code === "ERR_SQLITE_ERROR" && "errcode" in error
			? ofSqlite(Number(error.errcode))
			: (ofSystem(code) ?? ofPostgres(code) ?? ofMessage(error.message));
	const shown =
		"errcode" in error ? `SQLITE_${error.errcode}` : code || codeOfMessage(error.message);
	return kind && new StoreTrouble(kind, shown, error);
}

/** @param code - SQLite's extended result code; its last byte is the plain one */
function ofSqlite(code: number): TroubleKind | undefined {
	switch (code & 0xff) {
		case 5: // BUSY
		case 6: // LOCKED
			return "busy";
		case 8: // READONLY
			return "read-only";
		case 10: // IOERR
		case 14: // CANTOPEN
			return "gone";
		case 11: // CORRUPT
		case 26: // NOTADB
			return "damaged";
		case 13: // FULL
			return "full";
		default:
			return undefined;
	}
}

function ofSystem(code: string): TroubleKind | undefined {
	if (/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(code)) return "full";
	if (/^(?:EROFS|EACCES|EPERM)$/.test(code)) return "read-only";
	return /^E(?:NOENT|EXIST|NOTDIR|ISDIR|IO|CONN\w+|TIMEDOUT|PIPE|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/.test(
		code,
	)
		? "gone"
		: undefined;
}

/** @param code - an SQLSTATE: its first two characters are its class */
function ofPostgres(code: string): TroubleKind | undefined {
	if (code === "53100") return "full";
	if (code === "25006") return "read-only";
	if (/^(?:28...|3D000)$/.test(code)) return "refused";
	if (/^(?:53...|55P03|57014|40...)$/.test(code)) return "busy";
	return /^(?:08...|57P0.|58...)$/.test(code) ? "gone" : undefined;
}

/** The driver gives a connection that broke under a query no code. */
function ofMessage(message: string): TroubleKind | undefined {
	return /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/.test(
		message,
	)
		? "gone"
		: undefined;
}
