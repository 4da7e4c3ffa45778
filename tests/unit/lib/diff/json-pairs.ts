import fc from "fast-check";

type Json =
  | { readonly raw: string }
  | { readonly items: readonly Json[] }
  | { readonly members: ReadonlyArray<readonly [name: string, value: Json]> };

// Few names and values, so that they meet often; texts of one number, of one string, in several ways.
const names = fc.constantFrom("id", "name", "a", "b", "items", "updated_at", "a/b", "~x", "__proto__", "");
const scalars = fc.constantFrom(
  ...["0", "-0", "1", "1.0", "1e0", "2", "12345678901234567890", "12345678901234567891", "true", "false", "null"],
  ...['"1"', '"a"', '"\\u0061"', '"the quick fox"', '"the slow fox"', '"2024-01-01T00:00:00Z"', '""', '"ä𝄞"'],
);

const { json } = fc.letrec<{ json: Json; object: Json; array: Json; record: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    scalars.map((raw) => ({ raw })),
    tie("object"),
    tie("array"),
  ),
  object: fc.array(fc.tuple(names, tie("json")), { maxLength: 5 }).map((members) => ({ members })),
  record: fc
    .tuple(fc.nat(9), fc.array(fc.tuple(names, tie("json")), { maxLength: 2 }))
    .map(([id, members]) => ({ members: [["id", { raw: String(id) }] as const, ...members] })),
  array: fc
    .oneof(fc.array(tie("json"), { maxLength: 6 }), fc.array(tie("record"), { maxLength: 6 }))
    .map((items) => ({ items })),
}));

const edits = fc.array(
  fc.record({
    place: fc.nat(),
    what: fc.constantFrom("replace", "remove", "add", "move", "swap"),
    at: fc.nat(),
    value: json,
  }),
  { maxLength: 4 },
);

/** Two JSON texts, the second often the first with a few edits; duplicate names, moves and odd numbers among them. */
export const jsonPairs = fc
  .oneof({ weight: 4, arbitrary: fc.tuple(json, edits) }, { weight: 1, arbitrary: fc.tuple(json, json) })
  .map(([left, other]): [string, string] => [
    print(left),
    print(Array.isArray(other) ? other.reduce<Json>((value, edit) => apply(value, edit), left) : (other as Json)),
  ]);

/** A JSON text, and the same with the members of every object in another order (no duplicate names). */
export const shuffledPairs = fc.tuple(json, fc.infiniteStream(fc.nat(1000))).map(([value, turns]): [string, string] => {
  const unique = dropDuplicates(value);
  return [print(unique), print(shuffle(unique, turns))];
});

interface Edit {
  readonly place: number;
  readonly what: string;
  readonly at: number;
  readonly value: Json;
}

/** Edits one container that is found by walking down with the digits of `place`. */
function apply(json: Json, edit: Edit): Json {
  if ("raw" in json) return edit.value;
  const children = "items" in json ? json.items : json.members.map(([, value]) => value);
  const count = children.length;
  const turn = edit.place % (count + 1);
  const child = children[turn];
  if (child !== undefined && !("raw" in child)) {
    return rebuild(json, turn, apply(child, { ...edit, place: Math.floor(edit.place / (count + 1)) }));
  }
  const list: unknown[] = "items" in json ? [...json.items] : [...json.members];
  const entry = "items" in json ? edit.value : ([["a", "b", "new", "id"][edit.at % 4], edit.value] as const);
  if (edit.what === "add" || count === 0) list.splice(edit.at % (count + 1), 0, entry);
  else if (edit.what === "remove") list.splice(edit.at % count, 1);
  else if (edit.what === "replace") list.splice(edit.at % count, 1, entry);
  else list.splice(edit.at % count, 0, ...list.splice(turn % count, edit.what === "move" ? 1 : 2));
  return "items" in json ? { items: list as Json[] } : { members: list as Array<readonly [string, Json]> };
}

function rebuild(json: Json, turn: number, child: Json): Json {
  if ("items" in json) return { items: json.items.map((item, index) => (index === turn ? child : item)) };
  if ("raw" in json) return json;
  return { members: json.members.map(([name, value], index) => [name, index === turn ? child : value] as const) };
}

function print(json: Json): string {
  if ("raw" in json) return json.raw;
  if ("items" in json) return `[${json.items.map(print).join()}]`;
  return `{${json.members.map(([name, value]) => `${JSON.stringify(name)}:${print(value)}`).join()}}`;
}

function dropDuplicates(json: Json): Json {
  if ("raw" in json) return json;
  if ("items" in json) return { items: json.items.map(dropDuplicates) };
  return { members: [...new Map(json.members)].map(([name, value]) => [name, dropDuplicates(value)] as const) };
}

function shuffle(json: Json, turns: Iterator<number>): Json {
  if ("raw" in json) return json;
  if ("items" in json) return { items: json.items.map((item) => shuffle(item, turns)) };
  const keyed = json.members.map(([name, value]) => ({
    name,
    value: shuffle(value, turns),
    turn: Number(turns.next().value),
  }));
  keyed.sort((first, second) => first.turn - second.turn);
  return { members: keyed.map(({ name, value }) => [name, value] as const) };
}
