"""Language models on servers, and the translation model on this machine: questions, failures, prompts."""
