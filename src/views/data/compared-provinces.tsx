import { setYear } from '../../state/index.ts';
import { DataName, FigureCard, SelectField } from '../../ui/index.ts';
import { ScrollBox } from '../scroll-box.tsx';
import type { CompareProps } from './compare.tsx';
import { DifferenceHeader, differenceIn, ValueIn } from './difference-text.tsx';

/** The provinces whose number differs in a year, largest difference first; says where it is one of models. */
export function ComparedProvinces({ model, context, change }: CompareProps) {
  const { t, lang } = context;
  const words = t.snapshots.compared;
  const { metric, year, first, second, provinces } = model;
  if (provinces === null) return null;
  if (year === null) return <p>{words.yearNone}</p>;
  const byModel = provinces.some((each) => each.byModel);
  const title = words.provinces({ metric: metric.name[lang], year });
  return (
    <FigureCard
      title={title}
      subtitle={words.provincesAbout}
      unit={t.terms.units[metric.unit].name}
      controls={
        <SelectField
          label={words.year}
          value={String(year)}
          options={model.years.map((each) => ({ value: String(each), label: String(each) }))}
          onChange={(each) => change(setYear(Number(each)))}
        />
      }
    >
      {byModel ? <p className="data-quiet">{words.byModelAbout}</p> : null}
      {provinces.length === 0 ? (
        <p>{model.same > 0 ? words.allSame : null}</p>
      ) : (
        <ScrollBox className="data-scroll data-tall" label={title}>
          <table className="ui-table">
            <thead>
              <tr>
                <th scope="col">{t.table.headers.region}</th>
                <th scope="col" className="ui-end">
                  {first.id}
                </th>
                <th scope="col" className="ui-end">
                  {second.id}
                </th>
                <DifferenceHeader metric={metric} context={context} />
              </tr>
            </thead>
            <tbody>
              {provinces.map((each) => (
                <tr key={each.code} data-province={each.code}>
                  <th scope="row">
                    <DataName>{each.name}</DataName>
                  </th>
                  <td className="ui-end">
                    <ValueIn row={each.first} metric={metric} context={context} />
                  </td>
                  <td className="ui-end">
                    <ValueIn row={each.second} metric={metric} context={context} />
                  </td>
                  <td className="ui-end">
                    {differenceIn(each, metric, context)}
                    {each.byModel ? <small className="data-by">{words.byModel}</small> : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <p className="data-quiet">
        {provinces.length > 0 && model.same > 0 ? words.unchanged(model.same) : null}{' '}
        {model.withheld > 0 ? words.withheld(model.withheld) : null}
      </p>
    </FigureCard>
  );
}
