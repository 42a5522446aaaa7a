/** Says in words why the service cannot start; its message is meant for the operator and holds nothing secret. */
export class StartupError extends Error {
	override name = "StartupError";
}
