import { createContext } from "react";

/** The nonce that lets this answer's inline `<style>` and `<script>` through the content security policy; undefined in the browser. */
export const NonceContext = createContext<string | undefined>(undefined);
