/** Files as other programs write them, made up for the tests. */

export const jrnlJson = `{
  "tags": {
    "@us": 2,
    "@night": 1
  },
  "entries": [
    {
      "title": "A long evening.",
      "body": "We sat in the kitchen and said little. @us @night",
      "date": "2026-11-22",
      "time": "21:14",
      "tags": [
        "@us",
        "@night"
      ],
      "starred": true
    },
    {
      "title": "Only a title",
      "body": "",
      "date": "2026-06-01",
      "time": "09:00",
      "tags": [
        "@us"
      ],
      "starred": false
    }
  ]
}`;

export const jrnlText = `[2026-06-01 09:00] Only a title @us

[2026-11-22 21:14] A long evening. *
We sat in the kitchen and said little. @us @Night. Write to ann@example.org.

[1] is a footnote, and [x] a thing done.
[a link](https://example.org)

[2026-11-23 07:02] Morning.
Quiet.
`;

export const dayOne = `{
  "metadata" : {
    "version" : "1.0"
  },
  "entries" : [
    {
      "creationDeviceType" : "iPhone",
      "creationDate" : "2026-06-18T22:59:54Z",
      "modifiedDate" : "2026-06-19T07:00:00Z",
      "timeZone" : "Europe\\/Zurich",
      "uuid" : "0A1B2C3D4E5F60718293A4B5C6D7E8F9",
      "starred" : true,
      "tags" : [
        "Night",
        "the two of us"
      ],
      "text" : "# On the balcony\\n\\nIt was warm\\\\. We talked \\\\(a little\\\\) \\\\- and then not\\\\!\\n\\n![](dayone-moment:\\/\\/F00D)\\n\\n\`a\\\\.b\`",
      "richText" : "{\\"contents\\":[{\\"text\\":\\"On the balcony\\\\n\\"}],\\"meta\\":{\\"version\\":1}}",
      "photos" : [
        {
          "identifier" : "F00D",
          "md5" : "dc6cb29b2f32ce896ebf417608885899"
        }
      ],
      "location" : {
        "localityName" : "Zürich",
        "latitude" : 47.37,
        "longitude" : 8.54
      },
      "weather" : {
        "conditionsDescription" : "Clear",
        "temperatureCelsius" : 21
      }
    },
    {
      "creationDate" : "2026-01-02T08:00:00Z",
      "uuid" : "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF",
      "starred" : false,
      "text" : "Back again.",
      "timeZone" : "America\\/St_Johns"
    },
    {
      "creationDate" : "2026-01-03T08:00:00Z",
      "uuid" : "EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE",
      "starred" : false,
      "richText" : "{\\"contents\\":[{\\"text\\":\\"Only \\"},{\\"text\\":\\"rich.\\\\n\\"}]}",
      "timeZone" : "Europe\\/Zurich"
    }
  ]
}
`;

export const obsidian = `---
title: "An evening: ours"
date: 2026-11-22 21:14
updated: 2026-11-23T08:00:00+01:00
tags:
  - Us/Money
  - "#night"
mood: sad (very strong), hopeful, Blue as the sea
aliases: [evening]
weather: rain
---

We sat in the kitchen. #kitchen

## Later

---

We slept.
`;
