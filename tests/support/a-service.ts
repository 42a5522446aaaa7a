import type { z } from "zod";
import { type WrittenService, WrittenServiceSchema } from "#app/domain/catalogue/service.schema.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import { type Surroundings, toService } from "#app/domain/catalogue/to-service.ts";
import { surroundings } from "./surroundings.ts";

/** ServiceFields of an entry as an editor may write them. */
export type ServiceFields = Partial<z.input<typeof WrittenServiceSchema>>;

/** A number that a first call may rest on. */
export const sureNumber: ServiceFields["contact"] = {
	phones: [{ number: "0300 000 0000", from: ["leaflet"] }],
};

/** A valid entry as its file gives it; a test names only the fields it is about. */
export function aWrittenService(fields: ServiceFields = {}): WrittenService {
	return WrittenServiceSchema.parse({
		id: "harbour-line",
		name: "Harbour Line",
		level: "national",
		areas: ["england"],
		kind: "wraparound",
		escalator: "step-on",
		audience: "resident",
		summary: "Somebody who listens.",
		whatYouGet: ["A talk"],
		whoItsFor: "Anyone.",
		from: ["leaflet"],
		rules: "stated",
		rulesFrom: ["leaflet"],
		referral: { routes: ["self"], takes: "not-known", from: ["leaflet"] },
		contact: { phones: [], url: { href: "https://harbour.example", from: ["leaflet"] } },
		status: { is: "open", from: ["leaflet"] },
		sources: [{ id: "leaflet", title: "A leaflet", date: "2026", says: "All of it" }],
		checks: [{ kind: "sourced", read: "2026-11-01", source: "leaflet", by: "editor" }],
		reviewEvery: 6,
		...fields,
	} satisfies ServiceFields);
}

/** The same entry as the rest of the code reads it. */
export function aService(fields: ServiceFields = {}, around: Surroundings = surroundings): Service {
	return toService(aWrittenService(fields), around);
}
