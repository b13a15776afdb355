import { useState } from 'react';
import type { ValueCount } from '../../queries/index.ts';
import { SearchField, VisuallyHidden } from '../../ui/index.ts';
import type { ViewContext } from '../view.ts';
import { plain } from './search-names.ts';

interface Branch {
  readonly code: string;
  readonly name: string;
  readonly rows: number;
  readonly leaves: readonly ValueCount[];
}

/** Provinces and their regencies, each with its rows, to tick; a ticked province stands for all its regencies. */
export function RegionTree(props: {
  readonly counts: readonly ValueCount[];
  readonly chosen: readonly string[];
  readonly onChange: (step: (codes: readonly string[]) => readonly string[]) => void;
  readonly context: ViewContext;
}) {
  const { counts, chosen, onChange, context } = props;
  const { t, f } = context;
  const [words, setWords] = useState('');
  const wanted = plain(words);
  const shown = branches(counts).flatMap((branch) => {
    if (wanted === '' || plain(branch.name).includes(wanted)) return [branch];
    const leaves = branch.leaves.filter(({ label }) => plain(label ?? '').includes(wanted));
    return leaves.length === 0 ? [] : [{ ...branch, leaves }];
  });
  const toggle = (code: string) =>
    onChange((now) =>
      chosen.includes(code)
        ? now.filter((one) => one !== code)
        : [...now.filter((one) => one !== code && !one.startsWith(`${code}.`)), code].sort(),
    );
  const check = (code: string, name: string, rows: number, whole = false) => (
    <label className="ui-check">
      <input
        type="checkbox"
        checked={whole || chosen.includes(code)}
        disabled={whole}
        onChange={() => toggle(code)}
      />
      <span>{name}</span>
      <span className="ui-check-count">{f.number(rows)}</span>
    </label>
  );
  return (
    <div className="table-tree">
      <SearchField label={t.table.search} value={words} onChange={setWords} clearLabel={t.rows.clear} />
      {shown.length === 0 ? <p>{t.table.noMatch}</p> : null}
      <ul className="table-checks">
        {shown.map(({ code, name, rows, leaves }) => (
          <li key={code}>
            {check(code, name, rows)}
            {leaves.length === 0 ? null : (
              <details open={wanted !== '' || leaves.some(({ value }) => chosen.includes(value ?? ''))}>
                <summary>
                  {f.number(leaves.length)} <VisuallyHidden>{t.rows.menu.regencies(name)}</VisuallyHidden>
                </summary>
                <ul>
                  {leaves.map((leaf) => (
                    <li key={leaf.value}>
                      {check(
                        leaf.value ?? '',
                        leaf.label ?? leaf.value ?? '',
                        leaf.rows,
                        chosen.includes(code),
                      )}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function branches(counts: readonly ValueCount[]): readonly Branch[] {
  const found = new Map<string, { name: string; rows: number; leaves: ValueCount[] }>();
  for (const count of counts) {
    if (count.value === null) continue;
    const code = count.value.slice(0, 2);
    const leaf = count.value.length > 2;
    const branch = found.get(code) ?? { name: code, rows: 0, leaves: [] };
    const name = leaf ? (count.parent ?? branch.name) : (count.label ?? branch.name);
    branch.name = name;
    branch.rows += count.rows;
    if (leaf) branch.leaves.push(count);
    found.set(code, branch);
  }
  return [...found].map(([code, branch]) => ({ code, ...branch }));
}
