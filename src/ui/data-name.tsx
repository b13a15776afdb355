/**
 * A name as the data give it: apart from the direction of the text around it, broken where it must be, and cut after
 * three lines, so that no name can turn a sentence around or push the page apart.
 */
export function DataName({ children }: { readonly children: string }) {
  return <bdi className="ui-data-name">{children}</bdi>;
}
