import { index, type RouteConfig, route } from "@react-router/dev/routes";

export default [
	index("routes/home/route.tsx"),
	route("start", "routes/start/route.tsx"),
	route("q/:number", "routes/question/route.tsx"),
	route("check", "routes/check/route.tsx"),
	route("plan", "routes/plan/route.tsx"),
	route("plan/others", "routes/plan-others/route.tsx"),
	route("plan/not-now", "routes/plan-not-now/route.tsx"),
	route("services", "routes/services/route.tsx"),
	route("services/:id", "routes/service/route.tsx"),
	route("services/:id/wrong", "routes/service-wrong/route.tsx"),
	route("now", "routes/now/route.tsx"),
	...["about", "privacy", "cookies", "accessibility", "terms", "sources"].map((path) =>
		route(path, "routes/text-page/route.tsx", { id: `text-page-${path}` }),
	),
	route("api", "routes/api/route.tsx"),
	route("api/match", "routes/api-match/route.ts"),
	route("api/schema.json", "routes/api-schema/route.ts"),
	route("lost", "routes/lost/route.tsx"),
	route("exit", "routes/exit/route.ts"),
	route("clear", "routes/clear/route.tsx"),
	route("language", "routes/language/route.ts"),
	route("*", "routes/not-found/route.tsx"),
] satisfies RouteConfig;
