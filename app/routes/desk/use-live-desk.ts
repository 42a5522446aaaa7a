import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { DeskView } from "#app/domain/desk/desk-view.ts";
import { DeskTabs } from "./desk-tabs.ts";
import { focusAfter } from "./focus-after.ts";
import { keepNewest } from "./keep-newest.ts";
import { Leaving } from "./leaving.ts";
import { LiveDesk } from "./live-desk.ts";
import { PAINTED_MS } from "./painted.ts";
import { PlaceField } from "./place-field.ts";
import { watchWaysOut } from "./ways-out.ts";

/** Letters come faster than anybody reads a plan. */
const PAUSE_MS = 200;
/** After a lid was shut no timer has run: the server knows whether this client's time is over. */
const CHECK_MS = 60_000;
/** Until the server is asked again, after it could not be reached. */
const AGAIN_MS = 10_000;
const NEXT = "next";

/** The desk as the server answered at first, then as somebody types, ticks and presses. */
export function useLiveDesk(start: DeskView) {
	const form = useRef<HTMLFormElement>(null);
	const live = useRef<LiveDesk>(undefined);
	const tabs = useRef<DeskTabs>(undefined);
	const hearTouch = useRef<() => void>(undefined);
	const [view, setView] = useState(start);
	const [hasTrouble, setTrouble] = useState(false);

	const ends = useRef("/desk");
	const next = useCallback(() => {
		// Gone from the screen before anybody is asked.
		document.querySelector("main")?.setAttribute("hidden", "");
		live.current?.end(NEXT);
	}, []);
	/** The same, where nobody was there to press: whoever comes next is told. */
	const over = useCallback(() => {
		ends.current = "/desk/closed?idle";
		next();
	}, [next]);
	const touch = useCallback(() => {
		setTimeout(() => {
			live.current?.touch();
			tabs.current?.tell("touched");
		}, PAINTED_MS);
	}, []);

	useEffect(() => {
		const element = form.current;
		if (!element) return;
		let hasAnswers = start.hasAnswers;
		const listening = new AbortController();
		const options = { signal: listening.signal };
		const leave = (to: string) => {
			desk.stop();
			document.querySelector("main")?.setAttribute("hidden", "");
			location.replace(to);
		};
		let again: ReturnType<typeof setTimeout> | undefined;
		const calm = () => {
			clearTimeout(again);
			again = undefined;
		};
		// Only after trouble: asking anew for somebody who is away would lengthen their time.
		const retry = () => {
			if (again === undefined) return;
			calm();
			desk.ask();
		};
		const place = new PlaceField(element);
		const ownTabs = new DeskTabs(start.label, (is) => {
			if (is === "gone") leave("/desk/closed?other");
			else hearTouch.current?.();
		});
		const desk = new LiveDesk(() => fieldsOf(element), start.turn, {
			show(newer, action, asked) {
				calm();
				setTrouble(false);
				if (action === NEXT) {
					ownTabs.tell("gone");
					leave(ends.current);
					return;
				}
				hasAnswers = newer.hasAnswers;
				place.understood(asked, newer);
				// While somebody is in the middle of a word nothing is wrong with it.
				const typing = document.activeElement?.id;
				const problems = newer.problems.filter(({ field }) => field !== typing);
				startTransition(() => setView({ ...newer, problems }));
				focusAfter(action);
			},
			refuse: (why) => leave(why === "stale" ? "/desk" : `/desk/closed?${why}`),
			fail(action) {
				if (action === NEXT) leave("/desk/closed?kept");
				else {
					setTrouble(true);
					clearTimeout(again);
					again = setTimeout(retry, AGAIN_MS);
				}
			},
		});
		const leaving = new Leaving(element, desk);
		live.current = desk;
		tabs.current = ownTabs;

		let pause: ReturnType<typeof setTimeout>;
		const askIn = (ms: number) => {
			clearTimeout(pause);
			pause = setTimeout(() => desk.ask(), ms);
		};
		element.addEventListener(
			"input",
			({ target }) => {
				keepNewest(target);
				askIn(PAUSE_MS);
			},
			options,
		);
		element.addEventListener("change", () => askIn(PAINTED_MS), options);
		element.addEventListener("focusout", () => setTimeout(() => place.settle()), options);
		element.addEventListener(
			"submit",
			(event) => {
				clearTimeout(pause);
				if (leaving.takes(event)) return;
				event.preventDefault();
				desk.ask((event.submitter as HTMLButtonElement | null)?.value);
			},
			options,
		);
		addEventListener("online", retry, options);
		watchWaysOut({ desk, leaving, onCleared: () => ownTabs.tell("gone") }, listening.signal);
		const check = () => {
			if (hasAnswers && document.visibilityState === "visible") void desk.check();
		};
		document.addEventListener("visibilitychange", check, options);
		const checks = setInterval(check, CHECK_MS);
		// Somebody may have typed while the script was on its way; and whoever opens a client is there.
		if (hasChanged(element)) desk.ask();
		else if (hasAnswers) desk.touch();
		return () => {
			clearTimeout(pause);
			calm();
			clearInterval(checks);
			listening.abort();
			ownTabs.close();
			tabs.current = undefined;
		};
	}, [start]);

	return { form, view, next, over, touch, hearTouch, hasTrouble };
}

function fieldsOf(form: HTMLFormElement): URLSearchParams {
	return new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

/** Whether anything in the form is not as the page came with it. */
function hasChanged(form: HTMLFormElement): boolean {
	return [...form.elements].some(
		(field) =>
			field instanceof HTMLInputElement &&
			(field.value !== field.defaultValue || field.checked !== field.defaultChecked),
	);
}
