"""Language models and models on this machine: how they are asked, what they fail with, their prompts."""
