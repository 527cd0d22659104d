# A script that ends by an error: exec frames.
exec("def q():\n    return 1/0\nq()")
