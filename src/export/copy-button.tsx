import { useState } from 'react';
import { Button, VisuallyHidden } from '../ui/index.ts';

/** Copies a text and says so. Without the clipboard (plain http) it selects nothing and stays silent. */
export function CopyButton(props: {
  readonly text: () => string;
  readonly label: string;
  readonly done: string;
  /** What is copied, where several stand together. */
  readonly about?: string;
}) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    copyText(props.text()).then(
      (worked) => setCopied(worked),
      () => setCopied(false),
    );
  };
  return (
    <Button icon="copy" onClick={copy}>
      <span aria-live="polite">{copied ? props.done : props.label}</span>
      {props.about ? <VisuallyHidden> {props.about}</VisuallyHidden> : null}
    </Button>
  );
}

async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return true;
  }
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const worked = document.execCommand('copy');
  field.remove();
  return worked;
}
