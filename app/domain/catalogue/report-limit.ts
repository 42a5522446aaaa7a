/** How many reports are taken. */
export interface ReportLimits {
	perService: number;
	inAll: number;
	windowMs: number;
}

/** Enough for a bad day of a real catalogue; a robot fills no disk with it. */
export const REPORT_LIMITS: ReportLimits = {
	perService: 5,
	inAll: 200,
	windowMs: 60 * 60 * 1000,
};

/**
 * Counts what was taken within the last hour, without knowing from whom: no
 * address is looked at or kept. It remembers at most `inAll` moments.
 */
export class ReportLimit {
	readonly #limits: ReportLimits;
	#taken: { service: string; at: number }[] = [];

	constructor(limits: ReportLimits = REPORT_LIMITS) {
		this.#limits = limits;
	}

	/** Whether one more about a service may be taken. @param at - milliseconds, of any clock that does not go back */
	hasRoom(service: string, at: number): boolean {
		const { perService, inAll, windowMs } = this.#limits;
		this.#taken = this.#taken.filter((one) => at - one.at < windowMs);
		const ofService = this.#taken.filter((one) => one.service === service);
		return this.#taken.length < inAll && ofService.length < perService;
	}

	/** Counts one that was taken. */
	count(service: string, at: number): void {
		this.#taken.push({ service, at });
	}

	/** Takes back the last that was counted about a service, since it came to nothing. */
	uncount(service: string): void {
		const last = this.#taken.findLastIndex((one) => one.service === service);
		if (last !== -1) this.#taken.splice(last, 1);
	}
}
