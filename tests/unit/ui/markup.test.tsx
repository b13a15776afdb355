import { describe, expect, it, vi } from 'vitest';
import {
  AppFrame,
  Dialog,
  Equation,
  EvidenceMark,
  FigureCard,
  FilterMenu,
  HoverCard,
  IconButton,
  Legend,
  NavLinks,
  Notice,
  Progress,
  ReasonMark,
  SearchField,
  SegmentedControl,
  SelectField,
  SidePanel,
  StatCard,
  Tabs,
  YearSlider,
} from '../../../src/ui/index.ts';
import { attribute, html, tags, textOf } from './markup.ts';

const none = () => {};
describe('the frame', () => {
  const page = html(
    <AppFrame
      skipLabel="Skip to content"
      wordmark="TPBIS"
      nav={
        <NavLinks
          label="Pages"
          currentId="b"
          items={[
            { id: 'a', href: '?view=a', label: 'A' },
            { id: 'b', href: '?view=b', label: 'B' },
          ]}
        />
      }
    >
      content
    </AppFrame>,
  );
  it('starts with a link to the content, which is the one main', () => {
    expect(page.indexOf('href="#main"')).toBeLessThan(page.indexOf('<header'));
    expect(tags(page, 'main')).toHaveLength(1);
    expect(page).toContain('<main id="main"');
  });
  it('names its navigation and marks one current page, all real links', () => {
    expect(attribute(tags(page, 'nav')[0], 'aria-label')).toBe('Pages');
    expect(tags(page, 'a').filter((tag) => tag.includes('aria-current="page"'))).toHaveLength(1);
    expect(page).toContain('href="?view=a"');
  });
});

describe('choices', () => {
  it('a segmented control is a named radio group with one checked, and links that work without script', () => {
    const markup = html(
      <SegmentedControl
        label="Form"
        value="map"
        onChange={none}
        choices={[
          { value: 'map', label: 'Map', href: '?form=map' },
          { value: 'list', label: 'List', href: '?form=list' },
        ]}
      />,
    );
    expect(markup).toContain('role="radiogroup" aria-label="Form"');
    const radios = tags(markup, 'a');
    expect(radios.map((tag) => attribute(tag, 'aria-checked'))).toEqual(['true', 'false']);
    expect(radios.map((tag) => attribute(tag, 'tabindex'))).toEqual(['0', '0']);
  });
  it('a select and a search field are labelled', () => {
    const select = html(
      <SelectField label="Metric" value="a" onChange={none} options={[{ value: 'a', label: 'Libraries' }]} />,
    );
    expect(attribute(tags(select, 'label')[0], 'for')).toBe(attribute(tags(select, 'select')[0], 'id'));
    const search = html(<SearchField label="Find" value="x" onChange={none} clearLabel="Clear" />);
    expect(attribute(tags(search, 'label')[0], 'for')).toBe(attribute(tags(search, 'input')[0], 'id'));
    expect(search).toContain('aria-label="Clear"');
  });
  it('a filter says how many are chosen, in words', () => {
    const markup = html(
      <FilterMenu
        label="Tier"
        options={[{ value: 'village', label: 'Village' }]}
        selected={['village']}
        onChange={none}
        clearLabel="All tiers"
        countLabel="1 chosen"
      />,
    );
    expect(markup).toContain('1 chosen');
    expect(markup).toContain('<legend class="ui-hidden">Tier</legend>');
    expect(tags(markup, 'input')[0]).toContain('checked');
  });
  it('the year slider says its year and marks the partial one', () => {
    const markup = html(
      <YearSlider
        label="Year"
        years={[{ value: 2024 }, { value: 2025, partial: true }]}
        value={2025}
        onChange={none}
        valueText="2025, not complete"
        partialNote="not complete"
        play={{ playing: false, onToggle: none, playLabel: 'Play', pauseLabel: 'Pause' }}
      />,
    );
    const input = tags(markup, 'input')[0];
    expect(attribute(input, 'aria-valuetext')).toBe('2025, not complete');
    expect(attribute(input, 'value')).toBe('1');
    expect(attribute(tags(markup, 'button')[0], 'aria-label')).toBe('Play');
    expect(markup.match(/ui-years-partial/g)).toHaveLength(1);
  });
  it('tabs name their panel', () => {
    const markup = html(
      <Tabs label="Details" tabs={[{ value: 'a', label: 'A' }]} value="a" onChange={none}>
        panel
      </Tabs>,
    );
    const panel = tags(markup, 'div').find((tag) => tag.includes('tabpanel'));
    expect(attribute(panel, 'aria-labelledby')).toBe(attribute(tags(markup, 'button')[0], 'id'));
    expect(attribute(tags(markup, 'button')[0], 'aria-controls')).toBe(attribute(panel, 'id'));
  });
  it('a button without words has a name', () => {
    expect(html(<IconButton icon="close" label="Close" />)).toContain('aria-label="Close"');
  });
});

describe('figures', () => {
  it('a figure is an article named by its title, with unit, evidence and source', () => {
    const markup = html(
      <FigureCard title="Half reach a village" unit="libraries" source="Source: X" evidence="Modelled">
        chart
      </FigureCard>,
    );
    expect(textOf(markup, attribute(tags(markup, 'article')[0], 'aria-labelledby'))).toBe(
      'Half reach a village',
    );
    for (const part of ['libraries', 'Source: X', 'Modelled']) expect(markup).toContain(part);
  });
  it('a stat reads number first, then what it counts, then its source', () => {
    const markup = html(
      <StatCard
        value="3,237"
        qualifier="more than"
        label="replications"
        source={{ href: '#F1', label: 'Perpusnas' }}
      />,
    );
    const text = markup.replaceAll(/<[^>]*>/g, '|').replaceAll(/\|+/g, '|');
    expect(text).toBe('|more than |3,237|replications|Perpusnas|');
  });
  it('evidence and reasons say their word, also when only the shape is seen', () => {
    expect(html(<EvidenceMark evidence="modelled" label="Modelled" compact />)).toContain('>Modelled<');
    expect(html(<ReasonMark reason="withheld" label="Withheld" />)).toContain('>Withheld<');
  });
  it('the three kinds of evidence have three shapes', () => {
    const shapes = (['published', 'modelled', 'registry'] as const).map(
      (evidence) => /<svg.*<\/svg>/.exec(html(<EvidenceMark evidence={evidence} label="" />))?.[0],
    );
    expect(new Set(shapes).size).toBe(3);
  });
  it('a legend lists classes with counts, then reasons; entries are buttons only when they do something', () => {
    const props = {
      title: 'Libraries',
      classes: [{ id: 'a', tone: 'seq-1', label: '1–50', count: '6' }],
      reasons: [{ reason: 'not_reported', label: 'Not reported', count: '1' }],
      countLabel: 'provinces',
    } as const;
    expect(tags(html(<Legend {...props} />), 'button')).toHaveLength(0);
    const markup = html(<Legend {...props} onHover={none} />);
    expect(tags(markup, 'button')).toHaveLength(2);
    expect(markup.indexOf('1–50')).toBeLessThan(markup.indexOf('Not reported'));
    expect(markup).toContain('data-tone="seq-1"');
  });
  it('an equation reads as one line', () => {
    const markup = html(
      <Equation
        terms={[
          { value: '5', label: 'on the map' },
          { value: '1', label: 'elsewhere' },
        ]}
        total={{ value: '6', label: 'in the table' }}
      />,
    );
    expect(markup.replaceAll(/<[^>]*>/g, '')).toBe('5 on the map + 1 elsewhere = 6 in the table');
  });
});

describe('overlays and feedback', () => {
  it('a hover card without a point and a closed dialog draw nothing', () => {
    expect(html(<HoverCard at={null}>x</HoverCard>)).toBe('');
    expect(
      html(
        <Dialog open={false} title="T" closeLabel="Close" onClose={none}>
          inside
        </Dialog>,
      ),
    ).not.toContain('inside');
  });
  it('a side panel is a region named by its heading', () => {
    const markup = html(
      <SidePanel title="Aceh" closeLabel="Close" onClose={none}>
        inside
      </SidePanel>,
    );
    expect(textOf(markup, attribute(tags(markup, 'section')[0], 'aria-labelledby'))).toBe('Aceh');
  });
  it('only a notice that appears later is announced, an error at once', () => {
    expect(html(<Notice tone="error" title="T" />)).not.toContain('role=');
    expect(html(<Notice tone="error" title="T" announce />)).toContain('role="alert"');
    expect(html(<Notice tone="info" title="T" announce />)).toContain('role="status"');
  });
  it('progress without a value is indeterminate', () => {
    expect(tags(html(<Progress label="L" />), 'progress')[0]).not.toContain('value');
    expect(tags(html(<Progress label="L" value={0} />), 'progress')[0]).toContain('value="0"');
  });
});

it('nothing is written to the console and no inline style is needed on the server', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(none);
  const markup = html(
    <>
      <Progress label="L" value={0.4} />
      <YearSlider label="Y" years={[{ value: 1 }, { value: 2 }]} value={1} onChange={none} valueText="1" />
      <Legend title="T" classes={[{ id: 'a', tone: 'seq-6', label: 'x' }]} />
    </>,
  );
  expect(markup).not.toContain('style=');
  expect(error).not.toHaveBeenCalled();
  error.mockRestore();
});
