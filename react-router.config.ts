import type { Config } from "@react-router/dev/config";

export default {
	ssr: true,
	// Resident pages ship no framework, so there is nothing to discover lazily; hydrated pages get the whole (small) route table.
	routeDiscovery: { mode: "initial" },
} satisfies Config;
