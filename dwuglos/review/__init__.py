"""Let a language model read a translation beside its English: remarks, shorter wordings, answers about a line."""
