import type { Pair } from "@/components/ui/pair";
import { PairTable } from "@/components/ui/pair-table";
import { HEADER_GROUPS, type HeaderGroup } from "@/lib/http/fields/header-group";
import { formatField } from "./header-pair";
import type { ExplainHeader } from "./use-header-guide";

const NAMES: Record<HeaderGroup, string> = {
  content: "Content",
  auth: "Credentials",
  signature: "Signature",
  cookies: "Cookies",
  conditional: "Conditions",
  caching: "Caching",
  connection: "Connection",
  client: "Client",
  proxy: "Proxies",
  tracing: "Tracing",
  provider: "Provider",
  other: "Other",
};

interface HeaderGroupsProps {
  readonly pairs: readonly Pair[];
  readonly explain: ExplainHeader;
}

/** Header fields by what they are about; within a group in the order sent. */
export function HeaderGroups({ pairs, explain }: HeaderGroupsProps) {
  return HEADER_GROUPS.map((group) => {
    const own = pairs.filter(({ name }) => explain(name).group === group);
    if (own.length === 0) return null;
    return (
      <div key={group} className="mb-3 last:mb-0">
        <h4 className="mb-0.5 font-semibold text-faint text-xs">{NAMES[group]}</h4>
        <PairTable label={`${NAMES[group]} headers`} pairs={own} formatPair={formatField} />
      </div>
    );
  });
}
