import { Button } from './button.tsx';

/** Prints the page as it stands. */
export function PrintButton({ label }: { readonly label: string }) {
  return (
    <Button icon="print" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
