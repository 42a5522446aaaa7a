import { readContent } from "#app/server/content-reader.server.ts";
import { inOneLine } from "#app/server/navigator.server.ts";
import { repositoryPath } from "#app/server/repository-root.server.ts";

const read = readContent(repositoryPath("content"));
if (read.ok) {
	const { services, pathways, version } = read.catalogue;
	const count = (status: string) =>
		services.filter((service) => service.status.is === status).length;
	console.log(
		`${services.length} entries, ${pathways.length} pathways, catalogue ${version}: nothing wrong.`,
	);
	console.log(
		["open", "opening", "unconfirmed", "paused", "ended"]
			.map((status) => `${status} ${count(status)}`)
			.join(", "),
	);
} else {
	for (const problem of read.problems) console.log(inOneLine(problem));
	console.log(`${read.problems.length} things to mend.`);
	process.exitCode = 1;
}
