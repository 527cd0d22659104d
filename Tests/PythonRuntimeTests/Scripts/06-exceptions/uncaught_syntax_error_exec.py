# A syntax error in exec'd text.
exec("a = 1\nb = = 2")
