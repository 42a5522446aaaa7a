import { PhoneDetails } from "./phone-details.tsx";

export const both = <PhoneDetails for="Carers" hours="Monday to Friday" />;

export const neither = <PhoneDetails />;
