// npm run schema: writes the JSON Schema of a service file, for the tools of those who edit the catalogue.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import {
	SERVICE_SCHEMA_FILE,
	serviceJsonSchema,
} from "#app/domain/catalogue/service-json-schema.ts";
import { repositoryPath } from "#app/server/repository-root.server.ts";

const path = repositoryPath(SERVICE_SCHEMA_FILE);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, serviceJsonSchema());
console.log(`${SERVICE_SCHEMA_FILE} is up to date.`);
