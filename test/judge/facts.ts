/** Questions with right answers that have few words in common. */
export const facts = [
  ['Which river runs through Paris?', 'The Seine crosses the French capital before it reaches the English Channel.'],
  ['Who wrote Faust?', 'Goethe finished both parts of the tragedy, working on them for sixty years.'],
  ['What is photosynthesis?', 'Green plants turn sunlight, water and carbon dioxide into sugar and oxygen.'],
  ['Why is the sky blue?', 'Molecules scatter short wavelengths far more strongly than long ones.'],
  ['What does a notary do?', 'Notaries certify signatures, deeds and copies so that courts accept them.'],
  ['How is bread leavened?', 'Yeast ferments dough, and bubbles of gas make the loaf rise.'],
  ['What caused the Great Fire of London?', 'Flames spread from a bakery in Pudding Lane during September 1666.'],
  ['Where do eels spawn?', 'European eels migrate thousands of kilometres towards the Sargasso.'],
  ['What is a sonnet?', 'Fourteen lines of verse with a fixed scheme of rhymes.'],
  ['How do vaccines work?', 'Harmless antigens teach immune cells to recognise later infections.'],
  ['What is inflation?', 'Prices climb in general, so that money buys less every year.'],
  ['Why do leaves fall?', 'Deciduous trees shed foliage when daylight shortens, saving moisture over winter.'],
] as const
