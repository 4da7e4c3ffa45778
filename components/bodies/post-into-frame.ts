import type { PostedContent } from "./frame-content";

/** Posts a form whose answer the frame of that name, which is on the page, shows. Nothing of the form stays on the page. */
export function postIntoFrame(target: string, { action, readFields }: PostedContent): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = action;
  form.target = target;
  form.hidden = true;
  for (const [name, value] of Object.entries(readFields())) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
  form.remove();
}
