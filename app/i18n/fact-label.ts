import type { TFunction } from "i18next";
import type { ComparedFact } from "#app/domain/catalogue/comparison.ts";

/** What a fact of a service is called, as on the page of the service. */
export function factLabel(fact: ComparedFact, t: TFunction): string {
	switch (fact) {
		case "what":
			return t("compare:what");
		case "who":
			return t("services:who");
		case "get":
			return t("services:get");
		case "where":
			return t("services:where");
		case "status":
			return t("services:status.title");
		case "rules":
			return t("services:rules");
		case "how":
			return t("services:how");
		case "routes":
			return t("services:routes.title");
		case "phone":
			return t("services:phone");
		case "email":
			return t("services:email");
		case "web":
			return t("services:web");
		case "address":
			return t("services:address");
		case "next":
			return t("services:next");
		case "wait":
			return t("wayin:wait");
		case "ready":
			return t("wayin:ready");
		case "cost":
			return t("services:cost");
		case "duration":
			return t("services:duration");
		case "delivery":
			return t("services:delivery.title");
		case "languages":
			return t("services:languages");
		case "benefits":
			return t("services:benefits");
		case "excluded":
			return t("wayin:excluded.title");
		case "provider":
			return t("services:provider");
		case "conflicts":
			return t("services:conflicts");
		case "checked":
			return t("services:checked");
	}
}
