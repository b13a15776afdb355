import { ScrollBox } from '../scroll-box.tsx';
import type { ViewContext } from '../view.ts';
import type { Edition, Status } from './read.ts';

/** Countries by edition: announced, came, or not named; told by words. */
export function CountriesTable({
  editions,
  context,
}: {
  readonly editions: readonly Edition[];
  readonly context: ViewContext;
}) {
  const { sharing } = context.t;
  const named = sharing.countryName;
  const codes = [...new Set(editions.flatMap(({ countries }) => [...countries.keys()]))].sort((a, b) =>
    named(a) < named(b) ? -1 : 1,
  );
  return (
    <ScrollBox className="sharing-scroll" label={sharing.countriesTitle}>
      <table className="sharing-countries">
        <thead>
          <tr>
            <th scope="col">{sharing.country}</th>
            {editions.map(({ year }) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {codes.map((code) => (
            <tr key={code}>
              <th scope="row">
                {named(code)} <span className="sharing-source">{code}</span>
              </th>
              {editions.map((edition) => (
                <td key={edition.year}>{wordFor(edition, edition.countries.get(code))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );

  function wordFor(edition: Edition, said: ReadonlySet<Status> | undefined) {
    const listed = [...edition.countries.values()].some((each) => each.has('announced'));
    if (said?.has('attended')) {
      return (
        <span className="sharing-came">
          {listed && !said.has('announced') ? sharing.tiles.new : sharing.tiles.came}
        </span>
      );
    }
    if (said?.has('announced')) return sharing.tiles.announced;
    return <span className="sharing-source">{sharing.tiles.none}</span>;
  }
}
