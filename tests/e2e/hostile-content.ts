import { once } from "node:events";
import { createServer } from "node:net";
import type { Page } from "@playwright/test";

/** A server that nothing may ever connect to; it counts connections, of which a request is one. */
export async function startTrap() {
  const caught: string[] = [];
  const server = createServer((socket) => {
    caught.push("connection");
    socket.once("data", (data) => caught.push(String(data).split("\r\n")[0] ?? ""));
    socket.on("error", () => undefined);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return { url: `http://127.0.0.1:${port}`, caught, stop: () => server.close() };
}

/** Tries all that a page can to run, to reach its surroundings, and to connect to the trap. */
export const hostileHtml = (trap: string) => `<!doctype html>
<html><head><title>hostile</title><base href="${trap}/">
<meta http-equiv="refresh" content="0; url=${trap}/refresh">
<link rel="preconnect" href="${trap}"><link rel="dns-prefetch" href="${trap}"><link rel="stylesheet" href="${trap}/a.css">
<LiNk rel="prefetch" href="${trap}/p"><link rel="modulepreload" href="${trap}/m.js"><link rel="icon" href="${trap}/i">
<style>@import url("${trap}/import.css"); @font-face { font-family: f; src: url("${trap}/font") } body { background: url("${trap}/bg"); font-family: f }</style>
<script>parent.postMessage("ran", "*"); document.title = "ran"; fetch("${trap}/fetch")</script><script src="${trap}/s.js"></script></head>
<body onload="parent.postMessage('ran', '*')"><p id="words">Grüße aus dem Rahmen</p>
<img src="${trap}/img" srcset="${trap}/img2 2x" onerror="parent.postMessage('ran', '*')"><picture><source srcset="${trap}/source"></picture>
<iframe src="${trap}/frame"></iframe><iframe srcdoc="<script>top.postMessage('ran', '*')</script>"></iframe>
<object data="${trap}/object"></object><embed src="${trap}/embed"><video src="${trap}/video" poster="${trap}/poster" autoplay></video>
<audio src="${trap}/audio" autoplay></audio><svg><image href="${trap}/svg"/><use href="${trap}/use#x"/><script>parent.postMessage('ran','*')</script></svg>
<form id="form" action="${trap}/form"><button id="submit">send</button></form><input type="image" src="${trap}/input">
<a id="link" href="${trap}/link" ping="${trap}/ping">away</a> <a id="top" target="_top" href="${trap}/top">top</a>
<a id="blank" target="_blank" href="${trap}/blank">new</a> <a id="script" href="javascript:parent.postMessage('ran', '*')">script</a> <a id="own" href="/api/bins">own</a>
<div style="height: 3000px"></div></body></html>`;

/** The same of an SVG. */
export const hostileSvg = (trap: string) => `<?xml version="1.0"?><?xml-stylesheet href="${trap}/style.css"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="100" onload="parent.postMessage('ran','*')">
<script>parent.postMessage("ran", "*")</script><script href="${trap}/s.js"/><style>@import url("${trap}/i.css");</style>
<foreignObject width="100" height="50"><body xmlns="http://www.w3.org/1999/xhtml"><link rel="preconnect" href="${trap}"/><img src="${trap}/img"/><iframe src="${trap}/f"></iframe></body></foreignObject>
<use xlink:href="${trap}/use.svg#a"/><image href="${trap}/image"/><a href="${trap}/a"><rect width="200" height="100" fill="red"/></a></svg>`;

/** Records what a script inside the frame would say, and every answer to the page that is not from its own server. */
export async function watchFrames(page: Page, origin: string) {
  const strange: string[] = [];
  // What a policy stops is asked for and never answered.
  page.on("response", (response) => {
    if (/^https?:/.test(response.url()) && !response.url().startsWith(origin)) strange.push(response.url());
  });
  await page.evaluate(() => {
    window.addEventListener("message", ({ data }) => document.body.setAttribute("data-said", String(data)));
  });
  return { strange, said: () => page.evaluate(() => document.body.getAttribute("data-said")) };
}
