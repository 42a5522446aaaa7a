import { data } from "react-router";

/** Every address that no page has. */
export function loader() {
	throw data(null, 404);
}

export function action() {
	throw data(null, 404);
}

export default function NotFound() {
	return null;
}
