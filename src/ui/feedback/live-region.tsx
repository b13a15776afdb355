/** Says `text` to assistive technology whenever it changes; it must stay on the page, empty or not. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div className="ui-hidden" role="status" aria-live="polite" aria-atomic="true">
      {text}
    </div>
  );
}
