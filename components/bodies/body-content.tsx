"use client";
import type { ReactNode } from "react";
import { definePart } from "@/components/ui/define-part";
import type { BodyReading } from "./body-reading";
import { type BodyToShow, nameOfBody } from "./body-to-show";
import { ReadingBody } from "./reading-body";
import { TextBody } from "./text-body";
import { TreeBody } from "./tree-body";

// Each viewer is fetched when a body needs it: the page itself stays small.
const PrettyBody = definePart(() => import("./pretty-body").then((module) => module.PrettyBody), ReadingBody);
const FormBody = definePart(() => import("./form-body").then((module) => module.FormBody), ReadingBody);
const ImageBody = definePart(() => import("./image-body").then((module) => module.ImageBody), ReadingBody);
const PageBody = definePart(() => import("./page-body").then((module) => module.PageBody), ReadingBody);
const PdfBody = definePart(() => import("./pdf-body").then((module) => module.PdfBody), ReadingBody);
const GraphqlBody = definePart(() => import("./graphql-body").then((module) => module.GraphqlBody), ReadingBody);
const MultipartBody = definePart(() => import("./multipart-body").then((module) => module.MultipartBody), ReadingBody);
const EventsBody = definePart(() => import("./events-body").then((module) => module.EventsBody), ReadingBody);
const CsvBody = definePart(() => import("./csv-body").then((module) => module.CsvBody), ReadingBody);
const HexBody = definePart(() => import("./hex-body").then((module) => module.HexBody), ReadingBody);

interface BodyContentProps {
  readonly reading: BodyReading;
  readonly body: BodyToShow;
}

/** A body in one of its readings. */
export function BodyContent({ reading: { view, charset }, body }: BodyContentProps) {
  const name = nameOfBody(body);
  switch (view) {
    case "json":
      return <TreeBody label={`${name} as a tree`} format={view} body={body} isSearchable={isOfHit(body)} />;
    case "ndjson":
    case "xml":
    case "msgpack":
    case "cbor":
    case "protobuf":
      return <TreeBody label={`${name} as a tree`} format={view} body={body} />;
    case "graphql":
      return <GraphqlBody body={body} />;
    case "multipart":
      return <MultipartBody body={body} renderContent={renderPart} />;
    case "events":
      return <EventsBody body={body} />;
    case "csv":
      return <CsvBody body={body} />;
    case "pretty":
      return <PrettyBody body={body} />;
    case "form":
      return <FormBody body={body} />;
    case "image":
      return <ImageBody body={body} />;
    case "preview":
      return <PageBody body={body} />;
    case "pdf":
      return <PdfBody body={body} />;
    case "text":
      return <TextBody body={body} charset={charset} />;
    case "hex":
      return <HexBody label={`${name} in hexadecimal`} body={body} />;
  }
}

function renderPart(reading: BodyReading, body: BodyToShow): ReactNode {
  return <BodyContent key={`${reading.view} ${reading.charset}`} reading={reading} body={body} />;
}

/** The whole body of a hit: what the search language speaks of. */
function isOfHit({ place }: BodyToShow): boolean {
  return place !== null && place.part === null && place.answer === undefined;
}
