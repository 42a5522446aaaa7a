import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { expect, onTestFinished, test } from "vitest";
import { emptyFolder, FolderSender, OUTBOX_FOLDER } from "./folder.server.ts";

function aDataDir(): string {
	const dataDir = mkdtempSync(join(tmpdir(), "escalator-folder-"));
	onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
	return dataDir;
}

const ignore = () => undefined;
const subject = "Twój plan – آپ کا منصوبہ";
const email = { channel: "email", to: "jo@mail.example", language: "pl", subject } as const;

test("an e-mail is a file that a mail program opens, a text one to read; both for this user only", async () => {
	const dataDir = aDataDir();
	const warnings: string[] = [];
	const sender = new FolderSender(dataDir, (says) => warnings.push(says));
	await sender.send({ ...email, text: "Źdźbło", html: "<p>Źdźbło" }, "a");
	await sender.send({ channel: "text", to: "+447700900123", language: "ur", text: "فون" }, "b");
	const folder = join(dataDir, OUTBOX_FOLDER);
	expect(readdirSync(folder).toSorted()).toEqual(["a.eml", "b.txt"]);
	const mail = await PostalMime.parse(readFileSync(join(folder, "a.eml")));
	expect(mail).toMatchObject({
		subject,
		html: "<p>Źdźbło\n",
		to: [{ address: "jo@mail.example" }],
	});
	expect(mail.text?.trim()).toBe("Źdźbło");
	expect(readFileSync(join(folder, "b.txt"), "utf8")).toBe("To: +447700900123\n\nفون\n");
	const modes = [folder, join(folder, "a.eml"), join(folder, "b.txt")].map((path) => {
		return statSync(path).mode & 0o777;
	});
	expect(modes).toEqual([0o700, 0o600, 0o600]);
	expect(warnings).toEqual([expect.stringContaining("SMTP_URL")]);
});

test("a start throws away what the last run left, and the folder is made only when it is needed", async () => {
	const dataDir = aDataDir();
	await new FolderSender(dataDir, ignore).send({ ...email, text: "x" }, "a");
	emptyFolder(dataDir);
	emptyFolder(dataDir);
	new FolderSender(dataDir, ignore);
	expect(readdirSync(dataDir)).toEqual([]);
});

test("what keeps it from the disk is told by its code alone", async () => {
	const file = join(aDataDir(), "file");
	writeFileSync(file, "");
	await expect(
		new FolderSender(file, ignore).send({ ...email, text: "x" }, "a"),
	).rejects.toMatchObject({
		code: "FOLDER_ENOTDIR",
		isFinal: false,
	});
});
