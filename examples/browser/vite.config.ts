import { msw } from "msw/vite";
import { defineConfig } from "vite";

export default defineConfig(({ command }) => ({
  // Serves mockServiceWorker.js while you develop; what is published has no part of it.
  plugins: command === "serve" ? [msw({ mode: "worker-only" })] : [],
}));
