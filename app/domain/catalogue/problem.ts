/** Something wrong in the content, in words for the editor who mends it. */
export interface ContentProblem {
	/** Path of the file from the repository's root. */
	file: string;
	/** Where in the file, as the steps to it: `["contact", "phones", 0, "number"]`. */
	path: readonly (string | number)[];
	/** What is wrong and what to do. */
	says: string;
}
