/** The ways in which somebody can send themselves something. */
export const CHANNELS = ["email", "text"] as const;

export type Channel = (typeof CHANNELS)[number];

/** What somebody asked us to send to themselves, once. All of it is ours to forget as soon as it has gone. */
export interface Message {
	channel: Channel;
	/** An e-mail address, or a mobile number in its international form (`+447700900123`). */
	to: string;
	/** The id of the language it is written in, such as `pl`. */
	language: string;
	/** Of an e-mail; a text message has none. */
	subject?: string;
	/** The whole of a text message; of an e-mail, what is read where HTML is not. */
	text: string;
	/** Of an e-mail: the same in HTML, without anything that is fetched from elsewhere. */
	html?: string;
}
