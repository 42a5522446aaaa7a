import { Fragment } from "react";
import { type Letter, type Line, linesOfLetter, type Words } from "#app/domain/messages/letter.ts";

/** A message in the very words and order of its plain text; nothing in it can be pressed. */
export function MessageText({ letter }: { letter: Letter }) {
	return (
		<div className="letter flow" lang={letter.language} dir={letter.dir}>
			{blocksOf(linesOfLetter(letter)).map((lines, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a message never changes its order
				<p key={index}>
					{lines.map((line, place) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: as above
						<Fragment key={place}>
							{place === 0 ? null : <br />}
							<OneLine line={line} />
						</Fragment>
					))}
				</p>
			))}
		</div>
	);
}

function OneLine({ line }: { line: Line }) {
	return line.map((words, index) => (
		<Fragment key={words.says}>
			{index === 0 ? null : " "}
			<OneKind {...words} />
		</Fragment>
	));
}

function OneKind({ says, isEnglish, isFigures, isStrong }: Words) {
	const Tag = isStrong ? "strong" : "span";
	if (isEnglish)
		return (
			<Tag lang="en" dir="ltr">
				{says}
			</Tag>
		);
	return isFigures ? <Tag dir="ltr">{says}</Tag> : <Tag>{says}</Tag>;
}

/** Lines between empty ones. */
function blocksOf(lines: readonly Line[]): Line[][] {
	const blocks: Line[][] = [[]];
	for (const line of lines) {
		if (line.length === 0) blocks.push([]);
		else blocks.at(-1)?.push(line);
	}
	return blocks;
}
