import type { ViewContext } from '../view.ts';
import type { Edition } from './read.ts';

/** Countries with a tile near their place in Asia; the style sheet says where. */
const PLACED: readonly string[] = ['NP', 'BT', 'BD', 'MM', 'LA', 'VN', 'TH', 'PH', 'LK', 'MY', 'MV'];

/** An edition's countries as equal tiles near their place in Asia, the host among them; those without a place follow. */
export function CountryTiles({
  edition,
  context,
}: {
  readonly edition: Edition;
  readonly context: ViewContext;
}) {
  const { sharing } = context.t;
  const elsewhere = [...edition.countries.keys()].filter((code) => !PLACED.includes(code));
  return (
    <figure className="sharing-asia">
      <figcaption>{sharing.tilesTitle({ year: edition.year, countries: cameTo(edition) })}</figcaption>
      <ul className="sharing-tiles">
        {PLACED.map((code) => (
          <Tile key={code} code={code} state={stateOf(edition, code)} context={context} />
        ))}
        <Tile code="ID" state="host" context={context} />
      </ul>
      {elsewhere.length === 0 ? null : (
        <ul className="sharing-tiles-more">
          {elsewhere.map((code) => (
            <Tile key={code} code={code} state={stateOf(edition, code)} context={context} />
          ))}
        </ul>
      )}
    </figure>
  );
}

/** What a tile says: `new` came without being announced where others were. */
export type TileState = 'came' | 'new' | 'announced' | 'none' | 'host';

const cameTo = ({ countries }: Edition): number =>
  [...countries.values()].filter((said) => said.has('attended')).length;

function stateOf({ countries }: Edition, code: string): TileState {
  const said = countries.get(code);
  const listed = [...countries.values()].some((each) => each.has('announced'));
  if (said?.has('attended')) return listed && !said.has('announced') ? 'new' : 'came';
  return said?.has('announced') ? 'announced' : 'none';
}

function Tile({
  code,
  state,
  context,
}: {
  readonly code: string;
  readonly state: TileState;
  readonly context: ViewContext;
}) {
  const { sharing } = context.t;
  const name = sharing.countryName(code);
  return (
    <li
      className="sharing-tile"
      data-country={code}
      data-state={state}
      title={`${name}: ${sharing.tiles[state]}`}
    >
      <b aria-hidden="true">{code}</b>
      <span>{name}</span>
      <span className="ui-hidden">: {sharing.tiles[state]}</span>
    </li>
  );
}

/** What the looks of the tiles mean. */
export function TilesKey({
  editions,
  context,
}: {
  readonly editions: readonly Edition[];
  readonly context: ViewContext;
}) {
  const { sharing } = context.t;
  const found = new Set(editions.flatMap((edition) => PLACED.map((code) => stateOf(edition, code))));
  const states = (['came', 'new', 'announced', 'none', 'host'] as const).filter(
    (state) => state === 'host' || found.has(state),
  );
  return (
    <ul className="sharing-key" aria-hidden="true">
      {states.map((state) => (
        <li key={state}>
          <span className="sharing-tile sharing-tile-key" data-state={state} /> {sharing.tiles[state]}
        </li>
      ))}
    </ul>
  );
}
