import { useMemo } from 'react';
import { type Neighbours, neighbourTable } from '../../charts/index.ts';
import { shortName } from '../../snapshot/index.ts';
import { VisuallyHidden } from '../../ui/index.ts';
import { FormBox, type LinkOf, type RegionFormProps } from './form-box.tsx';
import type { RegionCell } from './model.ts';
import { paintOf } from './paint.ts';
import { Pattern } from './tile-patterns.tsx';
import { type Places, type TileGroup, tileAnchors, tileGroups, tilePlaces } from './tile-places.ts';
import { cellLabel, cellWords } from './words.ts';

export interface TileGridProps extends RegionFormProps {
  readonly places: Places;
}

/** One equal tile for each province, near its place in the country. */
export function ProvinceTiles(props: TileGridProps) {
  const { model, places } = props;
  const placed = useMemo(() => tilePlaces(model.cells, places), [model, places]);
  const table = useMemo(() => neighbourTable(tileAnchors(placed), 1), [placed]);
  return (
    <FormBox form={props} className="tile-grid" next={(code, direction) => table[code]?.[direction] ?? null}>
      {(linkOf) =>
        placed.map(({ cell, col, row }) => (
          <Tile
            key={cell.code}
            cell={cell}
            form={props}
            linkOf={linkOf}
            name={places.get(cell.code)?.iso?.slice(3) ?? cell.code}
            style={{ gridColumn: col + 1, gridRow: row + 1 }}
          />
        ))
      }
    </FormBox>
  );
}

/** The regencies of one province, packed. */
export function PackedTiles(props: TileGridProps) {
  const order: readonly string[] = props.model.cells.map((cell) => cell.code);
  const step = (code: string, by: number) => order[order.indexOf(code) + by] ?? null;
  return (
    <FormBox
      form={props}
      className="tile-pack"
      next={(code, direction, nearest) =>
        direction === 'left' ? step(code, -1) : direction === 'right' ? step(code, 1) : nearest()
      }
    >
      {(linkOf) =>
        props.model.cells.map((cell) => (
          <Tile key={cell.code} cell={cell} form={props} linkOf={linkOf} name={shortName(cell.name)} />
        ))
      }
    </FormBox>
  );
}

/** All regencies as small tiles inside the tile of their province; on narrow screens province after province. */
export function NestedTiles(props: TileGridProps) {
  const { model, places } = props;
  const groups = useMemo(() => tileGroups(model.cells, places), [model, places]);
  const table = useMemo(
    () => lazily(() => neighbourTable(tileAnchors(groups.flatMap(({ tiles }) => tiles)), 1)),
    [groups],
  );
  return (
    <FormBox
      form={props}
      className="tile-nest"
      next={(code, direction) => table()[code]?.[direction] ?? null}
    >
      {(linkOf) =>
        groups.map((group) => <Nest key={group.code} group={group} form={props} linkOf={linkOf} />)
      }
    </FormBox>
  );
}

function Nest({
  group,
  form,
  linkOf,
}: {
  readonly group: TileGroup;
  readonly form: TileGridProps;
  readonly linkOf: LinkOf;
}) {
  const place = form.places.get(group.code);
  const name = place?.name ?? group.code;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields.
    <div
      role="group"
      className="tile-nest-province"
      aria-label={name}
      style={{ '--col': group.col + 1, '--row': group.row + 1 } as React.CSSProperties}
    >
      <a className="tile-nest-name" href={form.hrefOf(group.code)} title={name} tabIndex={-1}>
        <abbr title={name}>{place?.iso?.slice(3) ?? group.code}</abbr>
        <span>{name}</span>
      </a>
      <div className="tile-nest-cells" style={{ '--columns': group.columns } as React.CSSProperties}>
        {group.tiles.map(({ cell }) => {
          const { tone, pattern } = paintOf(cell, form.model.classes);
          return (
            <a key={cell.code} className="tile-mini" data-tone={tone} {...linkOf(cell)}>
              <VisuallyHidden>{cellLabel(cell, form.model, form.context)}</VisuallyHidden>
              <Pattern name={pattern} />
            </a>
          );
        })}
      </div>
    </div>
  );
}

function Tile({
  cell,
  form,
  linkOf,
  name,
  style,
}: {
  readonly cell: RegionCell;
  readonly form: RegionFormProps;
  readonly linkOf: LinkOf;
  readonly name: string;
  readonly style?: React.CSSProperties;
}) {
  const { tone, pattern } = paintOf(cell, form.model.classes);
  return (
    <a className="tile" data-tone={tone} style={style} {...linkOf(cell)}>
      <VisuallyHidden>{cellLabel(cell, form.model, form.context)}</VisuallyHidden>
      <Pattern name={pattern} />
      <span className="tile-name" aria-hidden="true">
        {name}
      </span>
      <span className="tile-value" aria-hidden="true">
        {cellWords(cell, form.model, form.context).bare}
      </span>
    </a>
  );
}

function lazily(make: () => Neighbours): () => Neighbours {
  let made: Neighbours | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
