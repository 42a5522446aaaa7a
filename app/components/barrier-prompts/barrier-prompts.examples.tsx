import type { ConversationPrompt } from "#app/domain/facts/conversation-prompt.ts";
import { BarrierPrompts } from "./barrier-prompts.tsx";

/** An example names only what differs from a barrier that is easy to ask about. */
const prompt = (fields: Partial<ConversationPrompt> = {}): ConversationPrompt => ({
	about: "caring-adult",
	isBarrier: true,
	hard: undefined,
	onlyWhenSafe: false,
	mayBeUrgent: false,
	...fields,
});

export const folded = <BarrierPrompts prompt={prompt()} />;

export const open = <BarrierPrompts prompt={prompt()} isOpen />;

export const hard = (
	<BarrierPrompts prompt={prompt({ about: "convictions", hard: "convictions" })} isOpen />
);

export const hardFact = (
	<BarrierPrompts
		prompt={prompt({ about: "rightToWork", hard: "rightToWork", isBarrier: false })}
		isOpen
	/>
);

export const urgent = (
	<BarrierPrompts prompt={prompt({ about: "homeless", mayBeUrgent: true })} isOpen />
);

export const abuse = (
	<BarrierPrompts
		prompt={prompt({ about: "domestic-abuse", hard: "domestic-abuse", onlyWhenSafe: true })}
		isOpen
	/>
);

export const several = (
	<>
		<BarrierPrompts prompt={prompt({ about: "debt", hard: "debt" })} />
		<BarrierPrompts prompt={prompt({ about: "veteran" })} />
	</>
);
