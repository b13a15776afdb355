import { Fragment, type ReactNode } from 'react';

export interface EquationTerm {
  readonly label: string;
  /** Written out in the reader's language. */
  readonly value: ReactNode;
}

/** Terms that sum to a total, as one line: "3,150 on the map + 12 without a region = 3,162 in the table". */
export function Equation({
  terms,
  total,
}: {
  readonly terms: readonly EquationTerm[];
  readonly total: EquationTerm;
}) {
  return (
    <p className="ui-equation">
      {terms.map((term, index) => (
        <Fragment key={term.label}>
          {index > 0 ? <span className="ui-equation-sign"> + </span> : null}
          <span>
            <b>{term.value}</b> {term.label}
          </span>
        </Fragment>
      ))}
      <span className="ui-equation-sign"> = </span>
      <span>
        <b>{total.value}</b> {total.label}
      </span>
    </p>
  );
}
