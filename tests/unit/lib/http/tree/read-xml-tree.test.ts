import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTreePath } from "@/lib/http/tree/read-tree-path";
import { readXmlTree } from "@/lib/http/tree/read-xml-tree";
import type { TreeNode } from "@/lib/http/tree/tree-node";

// Any UTF-16 unit; the library's own "binary" unit takes a second to begin with.
const anyUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

/** All nodes as short words. */
function words(node: TreeNode | null | undefined): string {
  if (!node) return "nothing";
  const name =
    node.kind === "element" ? (node.key ?? node.type) : node.kind === "attribute" ? `@${node.key}` : node.kind;
  const value = node.value === null ? "" : `=${JSON.stringify(node.value)}`;
  const children = Array.from({ length: node.childCount }, (_, index) => words(node.child(index)));
  return `${name}${value}${children.length > 0 ? `(${children.join(" ")})` : ""}`;
}

describe("readXmlTree", () => {
  it.each([
    ["<a/>", "a"],
    ["<a>text</a>", 'a="text"'],
    ["<a> </a>", 'a=" "'],
    ["<a><![CDATA[<b>]]></a>", 'a="<b>"'],
    ['<a b="1" c = \'<>"\'/>', 'a(@b="1" @c="<>\\"")'],
    ["<a>\n  <b>1</b>\n  <c/>\n</a>", 'a(b="1" c)'],
    ["<a>x<b/>y</a>", 'a(text="x" b text="y")'],
    ["<?xml version='1.0'?><!-- hi --><a></a>", 'document(instruction="xml version=\'1.0\'" comment=" hi " a)'],
    ["<n:a xmlns:n='u'><n:b>ä</n:b></n:a>", 'n:a(@xmlns:n="u" n:b="ä")'],
    ["\uFEFF<a>1</a>\n", 'a="1"'],
    ["", "nothing"],
  ])("reads %j", (text, expected) => {
    const { root, problem } = readXmlTree(text);
    expect(problem).toBeNull();
    expect(words(root)).toBe(expected);
  });

  it("knows the way to each node, and where it stands", () => {
    const text = '<list><item id="1">a</item><!----><item>b<i/>c</item></list>';
    const { root } = readXmlTree(text);
    const source = (id: string) => {
      const found = readTreePath(root!, id);
      return [found?.text, text.slice(found?.node.span?.start, found?.node.span?.end)];
    };
    expect(source("0")).toEqual(["/list/item[1]", '<item id="1">a</item>']);
    expect(source("0.0")).toEqual(["/list/item[1]/@id", 'id="1"']);
    expect(source("0.1")).toEqual(["/list/item[1]/text()", "a"]);
    expect(source("1")).toEqual(["/list/comment()", "<!---->"]);
    expect(source("2.2")).toEqual(["/list/item[2]/text()[2]", "c"]);
  });

  it("copies references decoded, and shows them as written", () => {
    expect(readXmlTree("<a>&lt;&#228;&#xE4;&amp;lt;&x;&#0;&#x110000;</a>").root).toMatchObject({
      value: "&lt;&#228;&#xE4;&amp;lt;&x;&#0;&#x110000;",
      plain: "<ää&lt;&x;&#0;&#x110000;",
    });
  });

  it("expands no entity, however many laughs", () => {
    const entities = Array.from(
      { length: 30 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    ).join("\n");
    const text = `<!DOCTYPE x [<!ENTITY l0 "ha>]"> <!-- ]> " -->${entities}<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&l30;&f;</x>`;
    const { root, problem } = readXmlTree(text);
    expect(problem).toBeNull();
    expect(root?.child(0)).toMatchObject({ kind: "doctype", note: "its entities are not expanded" });
    expect(root?.child(1)).toMatchObject({ value: "&l30;&f;", plain: "&l30;&f;" });
  });

  it.each([
    ["<a><b></a>", "Line 1, column 7: </b> was expected, not </a>.", "a(b)"],
    ["<a>\n<b>1</b>", "Line 2, column 9: <a> is not closed.", 'a(b="1")'],
    ["<a/>\n</a>", "Line 2, column 1: </a> ends nothing.", "a"],
    ["<a/>text", "Line 1, column 5: Text stands outside of the root element.", "a"],
    ["<a/><b/>", "Line 1, column 5: There is a root element already.", "a"],
    ["<a b></a>", 'Line 1, column 5: "=" was expected after the attribute b.', "a"],
    ["<a b=1></a>", "Line 1, column 6: A quote was expected for the attribute b.", "a"],
    ['<a b="1></a>', "Line 1, column 7: The attribute b is not closed.", "a"],
    ["<a", "Line 1, column 1: The tag <a> is not closed.", "a"],
    ["<a>1 < 2</a>", "Line 1, column 7: A name was expected.", 'a="1 "'],
    ["<!-- <a/>", "Line 1, column 5: A comment is not closed.", "nothing"],
    ["<!DOCTYPE a [", "Line 1, column 10: The document type is not closed.", "nothing"],
    ["hello", "Line 1, column 1: Text stands outside of the root element.", "nothing"],
  ])("shows %j up to where it breaks", (text, message, expected) => {
    const { root, problem } = readXmlTree(text);
    expect(problem?.message).toBe(message);
    expect(words(root)).toBe(expected);
  });

  it("never throws", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "</",
      "/>",
      "a",
      "b",
      "=",
      '"',
      "'",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<!DOCTYPE",
      "[",
      "]",
      "<?",
      "?>",
      "&",
      " ",
      "<a>",
      "</a>",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: anyUnit }),
          fc.array(piece, { maxLength: 30 }).map((parts) => parts.join("")),
        ),
        (text) => {
          words(readXmlTree(text).root);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("reads back what was written", () => {
    const name = fc.constantFrom("a", "b", "x:y", "ä");
    const content = fc.string({ unit: fc.constantFrom("t", "&amp;", ">", "é", '"'), minLength: 1 });
    const { element } = fc.letrec<{ element: { text: string; shown: string } }>((tie) => ({
      element: fc.oneof(
        { maxDepth: 4 },
        fc
          .tuple(name, content)
          .map(([tag, text]) => ({ text: `<${tag}>${text}</${tag}>`, shown: `${tag}=${JSON.stringify(text)}` })),
        fc.tuple(name, fc.array(tie("element"), { minLength: 1, maxLength: 3 })).map(([tag, inner]) => ({
          text: `<${tag} id='1'>${inner.map(({ text }) => text).join("\n")}</${tag}>`,
          shown: `${tag}(@id="1" ${inner.map(({ shown }) => shown).join(" ")})`,
        })),
      ),
    }));
    fc.assert(
      fc.property(element, ({ text, shown }) => {
        const { root, problem } = readXmlTree(`<root k="v">${text}</root>`);
        expect(problem).toBeNull();
        expect(words(root)).toBe(`root(@k="v" ${shown})`);
      }),
    );
  });

  it("keeps its bounds, and is not slowed by nasty texts", () => {
    expect(readXmlTree("<a>".repeat(100_000)).problem?.message).toContain("512 levels");
    expect(readXmlTree("<a><b/><b/></a>", { maxNodes: 2, maxDepth: 9 }).problem?.message).toContain(
      "More than 2 nodes",
    );
    for (const nasty of ["<", "<!--", "<a ", '<a b="', "<![CDATA[", "<!DOCTYPE [", "&", "]]>", "<?"])
      readXmlTree(nasty.repeat(200_000));
    expect(readXmlTree(`<a>${"<b/>".repeat(500_000)}</a>`).root?.childCount).toBe(500_000);
  });
});
