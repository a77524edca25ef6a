import type { VumiGo } from "@trunkline/vumi-go";
import { toNode } from "@trunkline/vumi-go/webhooks";
import express, { type Express } from "express";
import { createHandler, createWebhooks } from "./webhooks.ts";

/** An information line: texts that come in are answered, and the staff can change what with. */
export function createApp(vumiGo: VumiGo, password: string): Express {
  let hours = "We open at eight.";
  const answer = (text: string): string => (/hours/i.test(text) ? hours : "Text HOURS for our opening hours.");
  const app = express();

  // Above express.json(): the webhook needs the bytes as they came, and a parser would have read them.
  app.post("/hooks/vumi-go", toNode(createHandler(createWebhooks(password), vumiGo, answer)));

  app.use(express.json());
  app.put("/hours", (request, response) => {
    hours = `${request.body.text}`;
    response.json({ hours });
  });
  return app;
}
