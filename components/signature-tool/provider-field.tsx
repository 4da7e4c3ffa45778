import { SelectField } from "@/components/ui/select-field";
import { CATALOGUE, findCatalogueEntry } from "@/lib/providers/catalogue";
import type { RecognitionDto } from "@/lib/tools/tool-schema";

interface ProviderFieldProps {
  /** Null: whoever it looks to be from. */
  readonly provider: string | null;
  readonly recognition: RecognitionDto | null;
  readonly onChange: (provider: string | null) => void;
}

const ANY = "";
const SIGNERS = CATALOGUE.filter(({ proof }) => proof !== "none").map(({ id, name }) => ({ id, label: name }));

/** Whose scheme is used: by the looks of the request, or chosen. */
export function ProviderField({ provider, recognition, onChange }: ProviderFieldProps) {
  return (
    <SelectField
      label="Provider"
      options={[{ id: ANY, label: describe(recognition) }, ...SIGNERS]}
      value={provider ?? ANY}
      onChange={(id) => onChange(id === ANY ? null : id)}
    />
  );
}

function describe(recognition: RecognitionDto | null): string {
  if (recognition === null) return "By its looks";
  if (recognition.provider === null) return "By its looks: not known";
  const name = findCatalogueEntry(recognition.provider)?.name ?? recognition.provider;
  return recognition.confidence === "sure" ? `By its looks: ${name}` : `By its looks: probably ${name}`;
}
