"use client";
import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { CodeBlock } from "@/components/ui/code-block";
import type { BodyToShow } from "./body-to-show";
import type { BodyView } from "./body-view";
import { ReadingBody } from "./reading-body";
import { TreeBody } from "./tree-body";

// Each viewer is fetched when a body needs it: the page itself stays small.
const PrettyBody = dynamic(() => import("./pretty-body").then((module) => module.PrettyBody), {
  ssr: false,
  loading: ReadingBody,
});
const FormBody = dynamic(() => import("./form-body").then((module) => module.FormBody), {
  ssr: false,
  loading: ReadingBody,
});
const ImageBody = dynamic(() => import("./image-body").then((module) => module.ImageBody), {
  ssr: false,
  loading: ReadingBody,
});
const GraphqlBody = dynamic(() => import("./graphql-body").then((module) => module.GraphqlBody), {
  ssr: false,
  loading: ReadingBody,
});
const MultipartBody = dynamic(() => import("./multipart-body").then((module) => module.MultipartBody), {
  ssr: false,
  loading: ReadingBody,
});
const EventsBody = dynamic(() => import("./events-body").then((module) => module.EventsBody), {
  ssr: false,
  loading: ReadingBody,
});
const CsvBody = dynamic(() => import("./csv-body").then((module) => module.CsvBody), {
  ssr: false,
  loading: ReadingBody,
});
const HexBody = dynamic(() => import("./hex-body").then((module) => module.HexBody), {
  ssr: false,
  loading: ReadingBody,
});

interface BodyContentProps {
  readonly view: BodyView;
  readonly body: BodyToShow;
  /** A part of a body: what is searched is the body as a whole. */
  readonly isPart?: boolean;
}

/** A body in one of its readings. */
export function BodyContent({ view, body, isPart = false }: BodyContentProps) {
  const text = body.text ?? "";
  switch (view) {
    case "json":
      return <TreeBody label="Body as a tree" document={{ format: view, text }} isSearchable={!isPart} />;
    case "ndjson":
    case "xml":
      return <TreeBody label="Body as a tree" document={{ format: view, text }} />;
    case "msgpack":
    case "cbor":
    case "protobuf":
      return <TreeBody label="Body as a tree" document={{ format: view, bytes: body.readBytes() }} />;
    case "graphql":
      return <GraphqlBody text={text} contentType={body.contentType} />;
    case "multipart":
      return <MultipartBody body={body} renderContent={renderPart} />;
    case "events":
      return <EventsBody text={text} />;
    case "csv":
      return <CsvBody text={text} />;
    case "pretty":
      return <PrettyBody text={text} />;
    case "form":
      return <FormBody body={body} />;
    case "image":
      return <ImageBody body={body} />;
    case "text":
      return <CodeBlock label="Body as text" text={text} />;
    case "hex":
      return <HexBody label="Body in hexadecimal" body={body} />;
  }
}

function renderPart(view: BodyView, body: BodyToShow): ReactNode {
  return <BodyContent key={view} view={view} body={body} isPart />;
}
