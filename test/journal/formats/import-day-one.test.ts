import { describe, expect, it } from 'vitest';
import { importWords } from '../../../src/messages/formats.js';
import { dayOne } from './fixtures.js';
import { read } from './helpers.js';

describe("Day One's JSON", () => {
  it('is read in the time of the place, with its place and weather, without backslashes', () => {
    const reading = read(dayOne);
    expect(reading.format).toBe('day-one');
    expect(reading.entries.map(({ entry }) => entry)).toMatchObject([
      {
        created: '2026-06-19T00:59:54+02:00',
        edited: '2026-06-19T09:00:00+02:00',
        text: '# On the balcony\n\nIt was warm. We talked (a little) - and then not!\n\n\n`a\\.b`',
        tags: ['night', 'the two of us', 'starred'],
        from: {
          app: 'Day One',
          uuid: '0A1B2C3D4E5F60718293A4B5C6D7E8F9',
          location: { localityName: 'Zürich' },
          weather: { temperatureCelsius: 21 },
        },
      },
      { created: '2026-01-02T04:30:00-03:30', text: 'Back again.', tags: [] },
      { created: '2026-01-03T09:00:00+01:00', text: 'Only rich.' },
    ]);
    expect(reading.problems).toEqual([{ line: 6, what: importWords.media }]);
  });

  it('tells of a zone nobody knows, of no date, of no words, and of pictures alone', () => {
    const created = '2026-01-02T08:00:00Z';
    const entries = [
      { creationDate: created, text: 'a', timeZone: 'Mars/Base' },
      { creationDate: 'yesterday', text: 'b', timeZone: 'Europe/Zurich' },
      { creationDate: created, text: '', timeZone: 'Europe/Zurich' },
      { creationDate: created, text: '![](dayone-moment://A)', timeZone: 'Europe/Zurich', photos: [{}] },
    ];
    const reading = read(JSON.stringify({ metadata: { version: '1.0' }, entries }));
    expect(reading.problems.map(({ what }) => what)).toEqual([
      importWords.zone,
      importWords.dateUnclear,
      importWords.noWords,
      importWords.onlyMedia,
    ]);
    expect(reading.entries[0]?.entry.created).toBe('2026-01-02T09:00:00+01:00');
  });
});
