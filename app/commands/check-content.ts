// npm run check:content: what is wrong in content/, by file, line and field; and where the catalogue is thin.
import { resolve } from "node:path";
import { readCheckData } from "#app/server/check-data.server.ts";
import { today as todayNow } from "#app/server/clock.server.ts";
import { readContent } from "#app/server/content-reader.server.ts";
import { inOneLine } from "#app/server/navigator.server.ts";
import { placeProblems } from "#app/server/place-problems.server.ts";
import type { PlacedProblem } from "#app/server/read-yaml.server.ts";
import { repositoryPath } from "#app/server/repository-root.server.ts";
import { commandLine, dayArgument } from "./arguments.ts";
import { checkAllContent } from "./check-all-content.ts";

const { values } = commandLine(
	{
		options: {
			today: { type: "string" },
			// Another content folder, such as a copy with a change that is being tried.
			content: { type: "string" },
			// Only what is wrong, as for a hook that runs at every change.
			brief: { type: "boolean", default: false },
		},
	},
	"npm run check:content -- [--brief] [--today 2027-01-01] [--content <folder>]",
);
const content = values.content === undefined ? repositoryPath("content") : resolve(values.content);
const read = readContent(content);
if (read.ok) {
	const data = readCheckData(content, repositoryPath("seeds", "provision"));
	const [now, day] = [todayNow(), dayArgument(values.today, todayNow())];
	const { problems, report } = checkAllContent(read, data, day, now > day ? now : day);
	if (!values.brief) console.log(report);
	tell(placeProblems(problems, content, repositoryPath()));
} else tell(read.problems);

function tell(problems: readonly PlacedProblem[]): void {
	for (const problem of problems) console.log(inOneLine(problem));
	console.log(toMend(problems.length));
	if (problems.length > 0) process.exitCode = 1;
}

function toMend(count: number): string {
	if (count === 0) return "Nothing wrong.";
	const things = count === 1 ? "1 thing" : `${count} things`;
	return `${things} to mend. More may show once that is done.`;
}
