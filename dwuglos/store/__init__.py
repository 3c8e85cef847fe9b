"""The library on disk: the only door to SQLAlchemy and Alembic.

What leaves this package are the plain values of `dwuglos.store.values`. Nothing here is imported when the package is:
the window shows its first frame before it pays for SQLAlchemy.
"""
