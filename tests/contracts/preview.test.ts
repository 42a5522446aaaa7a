import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const preview = (...more: string[]) =>
	spawnSync(process.execPath, ["app/commands/preview.ts", ...more], { encoding: "utf8" });

test("an entry is shown as residents see it, then what its editor should know", () => {
	const { status, stdout, stderr } = preview("acas", "--open");
	expect([status, stderr]).toEqual([0, ""]);
	const [resident = "", editor = ""] = stdout.split("FOR THE EDITOR");
	expect(resident).toMatch(/^Acas\n[\s\S]*Phone: 0300 123 1100\n/);
	expect(editor).toMatch(/How good the entry is: \d+ of 100\n/);
	expect(editor).toContain("What would keep it out of plans:\n  - ");
	expect(editor).toContain("/services/acas");
});

test("an entry that is not there, and a wrong question, are answered in words", () => {
	expect(preview("nobody")).toMatchObject({
		status: 2,
		stderr: expect.stringContaining("There is no file content/services/nobody.yaml"),
	});
	expect(preview()).toMatchObject({
		status: 2,
		stderr: expect.stringContaining("npm run preview"),
	});
});
