import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { DeskView } from "#app/domain/desk/desk-view.ts";
import { LiveDesk } from "./live-desk.ts";

/** Letters come faster than anybody reads a plan. */
const PAUSE_MS = 200;
/** Other tabs of this browser are told which client has gone. */
const CHANNEL = "desk";
const NEXT = "next";

/** The desk as the server answered at first, then as somebody types, ticks and presses. */
export function useLiveDesk(start: DeskView) {
	const form = useRef<HTMLFormElement>(null);
	const hasAnswers = useRef(start.hasAnswers);
	const live = useRef<LiveDesk>(undefined);
	const [view, setView] = useState(start);
	const [hasTrouble, setTrouble] = useState(false);

	const next = useCallback(() => live.current?.ask(NEXT), []);
	const touch = useCallback(() => live.current?.ask(), []);

	useEffect(() => {
		const element = form.current;
		if (!element) return;
		const channel = new BroadcastChannel(CHANNEL);
		const leave = (to: string) => {
			element.reset();
			location.replace(to);
		};
		const desk = new LiveDesk(() => fieldsOf(element), {
			show(newer, action) {
				setTrouble(false);
				if (action !== NEXT) {
					hasAnswers.current = newer.hasAnswers;
					startTransition(() => setView(newer));
					return;
				}
				channel.postMessage(start.label);
				leave("/desk");
			},
			refuse: (why) => leave(`/desk/closed?${why}`),
			fail: () => setTrouble(true),
		});
		live.current = desk;

		let pause: ReturnType<typeof setTimeout>;
		const onInput = () => {
			clearTimeout(pause);
			pause = setTimeout(() => desk.ask(), PAUSE_MS);
		};
		const onChange = () => {
			clearTimeout(pause);
			// The tick is painted first.
			pause = setTimeout(() => desk.ask());
		};
		const onSubmit = (event: SubmitEvent) => {
			event.preventDefault();
			clearTimeout(pause);
			desk.ask((event.submitter as HTMLButtonElement | null)?.value);
		};
		// A page that the browser kept as it was may show a client who has gone since.
		const onShow = ({ persisted }: PageTransitionEvent) => {
			if (persisted) location.reload();
		};
		// After a lid was shut no timer has run: the server knows whether this client's time is over.
		const onSeen = () => {
			if (document.visibilityState === "visible" && hasAnswers.current) desk.ask();
		};
		channel.onmessage = ({ data }) => {
			if (data === start.label) leave("/desk/closed?other");
		};
		element.addEventListener("input", onInput);
		element.addEventListener("change", onChange);
		element.addEventListener("submit", onSubmit);
		addEventListener("pageshow", onShow);
		document.addEventListener("visibilitychange", onSeen);
		// Somebody may have typed while the script was on its way.
		if (hasChanged(element)) desk.ask();
		return () => {
			clearTimeout(pause);
			channel.close();
			element.removeEventListener("input", onInput);
			element.removeEventListener("change", onChange);
			element.removeEventListener("submit", onSubmit);
			removeEventListener("pageshow", onShow);
			document.removeEventListener("visibilitychange", onSeen);
		};
	}, [start]);

	return { form, view, next, touch, hasTrouble };
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
